/** Where the evidence is kept: receipts are appended and never changed, and the words that were shown are kept with them. */
@NullMarked
package org.clearnotice.store;

import org.jspecify.annotations.NullMarked;
