/** The house rules, each one proven to fail, for the other modules to hold as well. */
@NullMarked
package org.clearnotice.architecture;

import org.jspecify.annotations.NullMarked;
