/** The page: a notice as HTML and plain text from the same blocks, escaped always. */
@NullMarked
package org.clearnotice.render;

import org.jspecify.annotations.NullMarked;
