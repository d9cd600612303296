@NullMarked
package org.clearnotice.architecture.broken.rightward.proof;

import org.jspecify.annotations.NullMarked;
