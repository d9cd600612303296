/** The city site of Alder Falls. */
@NullMarked
package org.clearnotice.examples.cityforms;

import org.jspecify.annotations.NullMarked;
