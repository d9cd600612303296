@NullMarked
package org.clearnotice.architecture.broken.frontdoor.form;

import org.jspecify.annotations.NullMarked;
