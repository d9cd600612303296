package org.clearnotice.architecture.broken.signature.document;

import com.fasterxml.jackson.core.JsonParseException;

public interface ShowsTrouble {

    void parse(String text) throws JsonParseException;
}
