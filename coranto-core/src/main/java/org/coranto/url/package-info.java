/// Web addresses: parsing (WHATWG URL), keys under which two addresses are the same page, hosts,
/// tracking parameters.
@NullMarked
package org.coranto.url;

import org.jspecify.annotations.NullMarked;
