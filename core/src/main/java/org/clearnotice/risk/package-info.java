/** How heavy a form is: tiers, what raises them, and the duties that follow. */
@NullMarked
package org.clearnotice.risk;

import org.jspecify.annotations.NullMarked;
