/** What was shown and what the person decided: sealed tokens, receipts and their verification. */
@NullMarked
package org.clearnotice.consent;

import org.jspecify.annotations.NullMarked;
