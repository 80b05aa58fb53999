/** The newsletter's folder and its Git repository. */
@NullMarked
package org.coranto.desk.repo;

import org.jspecify.annotations.NullMarked;
