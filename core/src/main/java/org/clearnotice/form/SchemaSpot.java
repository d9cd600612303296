package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/**
 * A place of the data and what was said around it.
 *
 * @param path as it is written, before repeats are numbered; empty for the whole
 * @param heading of the list whose elements stand here; empty for all else
 * @param section of a field here
 * @param required by the object around it
 */
record SchemaSpot(
        String path,
        String name,
        UiSchema ui,
        LocalText heading,
        LocalText section,
        boolean required,
        boolean hidden,
        String shownIf,
        Place at) {

    static SchemaSpot whole(UiSchema ui, Place at) {
        return new SchemaSpot("", "", ui, LocalText.EMPTY, LocalText.EMPTY, false, false, "", at);
    }

    /** The spot of a property; what the UI schema says of it counts before what was said around it. */
    SchemaSpot property(String property, SchemaProperty said, boolean isRequired) {
        UiSchema inner = ui.property(property);
        UiSchema.Look look = inner.look();
        String step = property.isEmpty() ? "\"\"" : property;
        return new SchemaSpot(
                path.isEmpty() ? step : path + "." + step,
                property,
                inner,
                LocalText.EMPTY,
                look.section() != null ? look.section() : section,
                isRequired,
                hidden || look.hidden(),
                SchemaCondition.all(List.of(shownIf, said.shownIf(), look.shownIf())),
                said.at());
    }

    /** Properties whose names the schema does not tell. */
    SchemaSpot otherNames(Place there) {
        return new SchemaSpot(
                path.isEmpty() ? "*" : path + ".*",
                "*",
                ui.property("*"),
                LocalText.EMPTY,
                section,
                false,
                hidden,
                shownIf,
                there);
    }

    /** All (other) elements of the list here, under the words of the list. */
    SchemaSpot elements(LocalText words) {
        return element("[]", ui.items(), words);
    }

    /** The element at this position, from 0. */
    SchemaSpot position(int position, LocalText words) {
        return element("[" + position + "]", ui.position(position), words);
    }

    private SchemaSpot element(String step, UiSchema inner, LocalText words) {
        LocalText above = SchemaTexts.says(heading) ? heading : words;
        boolean unseen = hidden || inner.look().hidden();
        return new SchemaSpot(path + step, name, inner, above, section, required, unseen, shownIf, at);
    }

    /** The same, not seen by the person. */
    SchemaSpot unseen() {
        return new SchemaSpot(path, name, ui, heading, section, required, true, shownIf, at);
    }

    /** The section of what stands in the object here: its words, else those of its list, else its name. */
    SchemaSpot inside(LocalText words) {
        LocalText part = SchemaTexts.says(heading) ? heading : SchemaTexts.says(words) ? words : named();
        LocalText below = path.isEmpty() ? section : SectionPath.of(List.of(section, part));
        return new SchemaSpot(path, name, ui, LocalText.EMPTY, below, required, hidden, shownIf, at);
    }

    private LocalText named() {
        return name.isEmpty() || name.equals("*") ? LocalText.EMPTY : LocalText.of(Form.UNKNOWN, name);
    }
}
