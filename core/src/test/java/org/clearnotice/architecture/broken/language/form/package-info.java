@NullMarked
package org.clearnotice.architecture.broken.language.form;

import org.jspecify.annotations.NullMarked;
