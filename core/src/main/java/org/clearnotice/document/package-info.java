/** What a file says, and where: JSON and YAML trees with places, findings, canonical bytes and digests. */
@NullMarked
package org.clearnotice.document;

import org.jspecify.annotations.NullMarked;
