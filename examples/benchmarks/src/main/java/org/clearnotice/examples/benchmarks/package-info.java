/** How long the library takes, each beside a baseline in the same run. */
@NullMarked
package org.clearnotice.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
