/** The pages for readers, held against the code they show. */
@NullMarked
package org.clearnotice.docs;

import org.jspecify.annotations.NullMarked;
