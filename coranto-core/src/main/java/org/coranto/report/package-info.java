/**
 * What was found, written for people and programs: one {@link org.coranto.report.Report} a file.
 */
@NullMarked
package org.coranto.report;

import org.jspecify.annotations.NullMarked;
