@NullMarked
package org.clearnotice.architecture.broken.noroom.attic;

import org.jspecify.annotations.NullMarked;
