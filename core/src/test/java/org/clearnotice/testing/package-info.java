/** What tests of every module share. */
@NullMarked
package org.clearnotice.testing;

import org.jspecify.annotations.NullMarked;
