/** The app of docs/first-form.md, and what holds that page true. */
@NullMarked
package org.clearnotice.firstform;

import org.jspecify.annotations.NullMarked;
