/** A browser for tests: Chromium over its DevTools protocol, with nothing but the JDK between. */
@NullMarked
package org.clearnotice.examples.cityforms.browser;

import org.jspecify.annotations.NullMarked;
