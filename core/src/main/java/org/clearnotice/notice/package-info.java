/** What must be said: a city's facts, the rules of its jurisdiction, and the notice that follows from them and the form. */
@NullMarked
package org.clearnotice.notice;

import org.jspecify.annotations.NullMarked;
