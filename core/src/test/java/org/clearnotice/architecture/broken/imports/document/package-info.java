@NullMarked
package org.clearnotice.architecture.broken.imports.document;

import org.jspecify.annotations.NullMarked;
