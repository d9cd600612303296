package org.clearnotice.architecture.broken.imports.form;

import com.fasterxml.jackson.core.JsonToken;

/** Jackson belongs to document. */
record ReadsJson(JsonToken token) {}
