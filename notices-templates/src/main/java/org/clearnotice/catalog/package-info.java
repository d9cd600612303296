/** The words: one catalogue a language, offered whole or not at all. */
@NullMarked
package org.clearnotice.catalog;

import org.jspecify.annotations.NullMarked;
