@NullMarked
package org.clearnotice.architecture.broken.network.form;

import org.jspecify.annotations.NullMarked;
