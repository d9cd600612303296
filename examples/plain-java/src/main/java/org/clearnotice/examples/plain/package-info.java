/** From a form to a verified receipt in plain Java. */
@NullMarked
package org.clearnotice.examples.plain;

import org.jspecify.annotations.NullMarked;
