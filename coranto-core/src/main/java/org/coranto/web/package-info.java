/// Request and response values of HTTP.
@NullMarked
package org.coranto.web;

import org.jspecify.annotations.NullMarked;
