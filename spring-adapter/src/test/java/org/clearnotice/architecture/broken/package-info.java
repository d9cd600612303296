@NullMarked
package org.clearnotice.architecture.broken;

import org.jspecify.annotations.NullMarked;
