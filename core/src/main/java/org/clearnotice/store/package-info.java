/** Where the evidence is kept: append-only stores of receipts and of the words that were shown. */
@NullMarked
package org.clearnotice.store;

import org.jspecify.annotations.NullMarked;
