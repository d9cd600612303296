/** Clearnotice in a Spring Boot site: wiring only. */
@NullMarked
package org.clearnotice.spring;

import org.jspecify.annotations.NullMarked;
