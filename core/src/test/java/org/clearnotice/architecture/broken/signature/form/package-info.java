@NullMarked
package org.clearnotice.architecture.broken.signature.form;

import org.jspecify.annotations.NullMarked;
