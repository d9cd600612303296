package org.clearnotice.form;

import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** A schema as it stands in the file, and how it was reached. */
record SchemaUse(Node schema, @Nullable SchemaTrail trail) {}
