/** Can anyone check it, without us: keys, thumbprints and signatures from the JDK alone. */
@NullMarked
package org.clearnotice.proof;

import org.jspecify.annotations.NullMarked;
