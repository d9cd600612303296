package org.clearnotice.architecture.broken.signature.document;

import com.fasterxml.jackson.core.util.JsonParserDelegate;

public class ExtendsParser extends JsonParserDelegate {

    ExtendsParser() {
        super(null);
    }
}
