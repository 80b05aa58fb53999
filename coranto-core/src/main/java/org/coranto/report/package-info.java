/// Results as text for people and programs: one [org.coranto.report.Report] in each file.
@NullMarked
package org.coranto.report;

import org.jspecify.annotations.NullMarked;
