@NullMarked
package org.clearnotice.architecture.broken.cycle.risk;

import org.jspecify.annotations.NullMarked;
