/** What is asked: a form's fields, read from HTML, Clearnotice's form file or Java types, never what was answered. */
@NullMarked
package org.clearnotice.form;

import org.jspecify.annotations.NullMarked;
