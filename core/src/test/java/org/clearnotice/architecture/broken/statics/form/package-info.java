@NullMarked
package org.clearnotice.architecture.broken.statics.form;

import org.jspecify.annotations.NullMarked;
