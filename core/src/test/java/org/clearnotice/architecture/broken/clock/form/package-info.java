@NullMarked
package org.clearnotice.architecture.broken.clock.form;

import org.jspecify.annotations.NullMarked;
