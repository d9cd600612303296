package org.clearnotice.form;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/**
 * What a component has from the components around it.
 *
 * @param path the keys that come before its own, joined by dots; empty where there are none
 * @param section headings above it
 * @param shownIf the conditions of all of them
 * @param hidden one of them is hidden, and so is what it holds
 */
record FormIoGroup(String path, LocalText section, String shownIf, boolean hidden) {

    static final FormIoGroup TOP = new FormIoGroup("", LocalText.EMPTY, "", false);

    /** The path of what has this key here. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The same under one more heading. */
    FormIoGroup under(LocalText heading) {
        if (!FormIoTexts.isSaid(heading)) {
            return this;
        }
        return new FormIoGroup(path, below(section, heading), shownIf, hidden);
    }

    private static LocalText below(LocalText section, LocalText heading) {
        if (!FormIoTexts.isSaid(section)) {
            return heading;
        }
        Map<String, String> above = section.byLanguage();
        if (above.size() == 1 && above.keySet().equals(heading.languages())) {
            String tag = above.keySet().iterator().next();
            return LocalText.of(tag, section.forStaff(tag) + " > " + heading.forStaff(tag));
        }
        return SectionPath.of(List.of(section, heading));
    }

    /** The same within this component: when it is shown, and whether it is. */
    FormIoGroup within(Node.Members component) {
        return new FormIoGroup(
                path,
                section,
                FormIoConditions.both(shownIf, FormIoConditions.of(component)),
                hidden || component.isTrue("hidden"));
    }

    /** The same where answers are kept under this key. */
    FormIoGroup nested(String key) {
        return key.isBlank() ? this : new FormIoGroup(path(key), section, shownIf, hidden);
    }

    /** The same where the person does not see it. */
    FormIoGroup unseen() {
        return new FormIoGroup(path, section, shownIf, true);
    }
}
