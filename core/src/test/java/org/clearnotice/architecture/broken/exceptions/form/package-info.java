@NullMarked
package org.clearnotice.architecture.broken.exceptions.form;

import org.jspecify.annotations.NullMarked;
