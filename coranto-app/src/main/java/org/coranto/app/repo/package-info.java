/// The newsletter's folder and its Git repository.
@NullMarked
package org.coranto.app.repo;

import org.jspecify.annotations.NullMarked;
