@NullMarked
package org.clearnotice.architecture.broken.cycle.form;

import org.jspecify.annotations.NullMarked;
