@NullMarked
package org.clearnotice.architecture.broken.names.form;

import org.jspecify.annotations.NullMarked;
