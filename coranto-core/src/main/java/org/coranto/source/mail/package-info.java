/// Messages that people send to the newsletter.
@NullMarked
package org.coranto.source.mail;

import org.jspecify.annotations.NullMarked;
