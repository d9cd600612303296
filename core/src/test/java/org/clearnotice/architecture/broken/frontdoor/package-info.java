@NullMarked
package org.clearnotice.architecture.broken.frontdoor;

import org.jspecify.annotations.NullMarked;
