/** Who has checked it, why each field is needed, and whether residents may see it. */
@NullMarked
package org.clearnotice.review;

import org.jspecify.annotations.NullMarked;
