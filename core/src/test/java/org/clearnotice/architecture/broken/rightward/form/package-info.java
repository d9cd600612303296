@NullMarked
package org.clearnotice.architecture.broken.rightward.form;

import org.jspecify.annotations.NullMarked;
