@NullMarked
package org.clearnotice.architecture.broken.imports.notice;

import org.jspecify.annotations.NullMarked;
