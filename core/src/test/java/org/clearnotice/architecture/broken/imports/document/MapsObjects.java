package org.clearnotice.architecture.broken.imports.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Streaming alone: no mapper, no annotations for one. */
record MapsObjects(@JsonProperty("name") String name) {}
