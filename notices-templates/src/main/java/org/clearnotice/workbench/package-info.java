/** The command line: what a city does with its forms and facts before anybody sees them. */
@NullMarked
package org.clearnotice.workbench;

import org.jspecify.annotations.NullMarked;
