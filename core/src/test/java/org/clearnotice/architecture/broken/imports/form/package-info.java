@NullMarked
package org.clearnotice.architecture.broken.imports.form;

import org.jspecify.annotations.NullMarked;
