/// Use cases that set up a newsletter: adopt, init and the demo.
@NullMarked
package org.coranto.app.adopt;

import org.jspecify.annotations.NullMarked;
