@NullMarked
package org.clearnotice.architecture.broken.imports.review;

import org.jspecify.annotations.NullMarked;
