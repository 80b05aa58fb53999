/// Reports that somebody writes regularly.
@NullMarked
package org.coranto.source.report;

import org.jspecify.annotations.NullMarked;
