/// The only HTTP client. Addresses come from anyone, so requests are rate-limited, responses are
/// limited in size and time, and private networks are refused.
@NullMarked
package org.coranto.app.http;

import org.jspecify.annotations.NullMarked;
