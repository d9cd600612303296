@NullMarked
package org.clearnotice.architecture.broken.rightward.risk;

import org.jspecify.annotations.NullMarked;
