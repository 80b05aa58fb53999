/** What is done to the distribution when it is packed; nothing here runs afterwards. */
@NullMarked
package org.coranto.cli.dist;

import org.jspecify.annotations.NullMarked;
