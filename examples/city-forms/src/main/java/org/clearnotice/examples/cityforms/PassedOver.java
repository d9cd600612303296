package org.clearnotice.examples.cityforms;

import java.beans.PropertyEditorSupport;

/** A whole part of a form sent as one text is passed over: the part stays empty and its questions are asked again. */
final class PassedOver extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(null);
    }
}
