/** What personal data each field holds, and why we think so. */
@NullMarked
package org.clearnotice.classification;

import org.jspecify.annotations.NullMarked;
