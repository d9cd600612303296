@NullMarked
package org.clearnotice.architecture.broken.printing.form;

import org.jspecify.annotations.NullMarked;
