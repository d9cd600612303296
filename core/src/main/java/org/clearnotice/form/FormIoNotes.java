package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;

/**
 * What one reading of a file found, and how much of it was looked at: both stay bounded, whatever the file says.
 *
 * <p>Of one kind of finding the first {@value #OF_ONE_KIND} are listed, then their number is told. Not thread-safe.
 */
final class FormIoNotes {

    private static final int OF_ONE_KIND = 50;

    /** A text of so many characters is as much work as a component. */
    private static final int CHARACTERS_A_STEP = 200;

    private final Source source;
    private final FormLimits limits;
    private final Map<String, List<Finding>> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> unlisted = new LinkedHashMap<>();
    private int steps;
    private int fields;

    FormIoNotes(FormDefinition definition) {
        this.source = definition.source();
        this.limits = definition.limits();
    }

    Source source() {
        return source;
    }

    FormLimits limits() {
        return limits;
    }

    void add(Finding finding) {
        List<Finding> same = byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>());
        if (same.size() < OF_ONE_KIND) {
            same.add(finding);
        } else {
            unlisted.merge(finding.code(), 1, Integer::sum);
        }
    }

    /** One more part of the file is looked at, and a text of it. */
    void step(int characters) {
        steps += 1 + characters / CHARACTERS_A_STEP;
        limits.refuseMoreSteps(steps, source.name());
    }

    void field() {
        limits.refuseMoreFields(++fields, "the file has at least", source.name());
    }

    /** @throws FindingsException FORM-70 if what stands above a field is together longer than any text may be */
    void refuseLonger(String what, int characters, Node of) {
        if (characters > limits.characters()) {
            throw refused(
                    Finding.error(
                                    "FORM-70",
                                    what + " have " + characters + " characters together; at most "
                                            + limits.characters() + " are read")
                            .fix("are they really meant? mend them in the form's definition"),
                    of.place());
        }
    }

    static FindingsException refused(Finding finding, Place at) {
        return new FindingsException(Findings.of(finding.at(at)));
    }

    Findings findings() {
        List<Finding> all = new ArrayList<>();
        byCode.forEach((code, same) -> {
            all.addAll(same);
            Integer more = unlisted.get(code);
            if (more != null) {
                Finding last = same.get(same.size() - 1);
                all.add(Finding.of(code, last.severity(), more + " more like the one before are not listed")
                        .at(Place.of(source.name())));
            }
        });
        return Findings.of(all);
    }
}
