@NullMarked
package org.clearnotice.architecture.broken.exceptions.notice;

import org.jspecify.annotations.NullMarked;
