@NullMarked
package org.clearnotice.architecture.broken.signature.document;

import org.jspecify.annotations.NullMarked;
