package org.clearnotice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.NearestName;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.form.FormField;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Why each PERSONAL field is needed, as staff answered.
 *
 * @param answers by path of the field
 * @param file the file's name, for findings
 */
public record NecessitySheet(String service, Map<String, Answer> answers, String file) {

    /** What staff decided about a field. */
    public enum Decision {
        KEEP,
        SHRINK,
        LOOK_AND_DO_NOT_KEEP,
        DROP
    }

    /**
     * One answer.
     *
     * @param needs which decision needs this
     * @param instead what else would do, and why it does not
     * @param until when the answer must be given again
     */
    public record Answer(
            Decision decision,
            @Nullable String needs,
            @Nullable String instead,
            @Nullable String by,
            @Nullable String role,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            Place at) {}

    public static NecessitySheet empty(String service) {
        return new NecessitySheet(service, Map.of(), "reviews/" + service + ".yaml");
    }

    /** Reads {@code reviews/SERVICE.yaml}; what does not fit goes to the findings. */
    public static NecessitySheet read(Document document, Collection<Finding> findings) {
        return ReviewSheet.read(document, findings).necessity();
    }

    /** A sheet that speaks of another service than its file's name. */
    static Finding anothers(Document document, @Nullable String service) {
        return Finding.error(
                        "REV-07",
                        "'service' is '" + service + "', but the file is "
                                + document.source().name())
                .at(document.placeOf("service"))
                .fix("let them be the same");
    }

    static @Nullable Answer answer(Node node, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Decision decision = members.code("decision", Decision.class);
        Answer answer = new Answer(
                Objects.requireNonNullElse(decision, Decision.KEEP),
                members.text("needs"),
                members.text("instead"),
                members.text("by"),
                members.text("role"),
                members.parsed("on", "a date like 2026-10-12", LocalDate::parse),
                members.parsed("until", "a date like 2027-10-12", LocalDate::parse),
                node.place());
        members.refuseOthers();
        if (decision == null || answer.by() == null || answer.on() == null) {
            findings.add(Finding.error("REV-01", "a necessity answer needs 'decision', 'by' and 'on'")
                    .at(node.place())
                    .fix("whoever decided signs with name and date"));
            return null;
        }
        return answer;
    }

    /** What is missing or out of date. @param today in the city's time zone */
    public Findings findings(RiskAssessment assessment, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (FieldRisk field : assessment.fields()) {
            if (field.assessedTier().compareTo(Tier.PERSONAL) >= 0) {
                asked(field, today).forEach(findings::add);
            }
        }
        List<String> paths =
                assessment.form().fields().stream().map(FormField::path).toList();
        answers.forEach((path, answer) -> {
            if (!paths.contains(path)) {
                findings.add(
                        Finding.warning("REV-05", "an answer speaks of '" + path + "', which the form does not ask")
                                .at(answer.at())
                                .fix(NearestName.of(path, paths)
                                        .map(nearest -> "did you mean '" + nearest + "'?")
                                        .orElse("take it out")));
            }
        });
        return Findings.of(findings.stream().map(finding -> finding.in(service)).toList());
    }

    private List<Finding> asked(FieldRisk field, LocalDate today) {
        Answer answer = answers.get(field.path());
        if (answer == null) {
            return List.of(Finding.warning(
                            "REV-02", "nobody has answered yet why the PERSONAL field '" + field.path() + "' is needed")
                    .at(Place.of(file))
                    .field(field.path())
                    .fix("answer it under 'necessity'; the team that runs the service knows"));
        }
        if (answer.decision() == Decision.DROP) {
            return List.of(
                    Finding.error("REV-03", "staff decided to drop '" + field.path() + "', and the form still asks it")
                            .at(answer.at())
                            .field(field.path())
                            .fix("take it out of the form, or decide again"));
        }
        LocalDate until = answer.until();
        if (until != null && until.isBefore(today)) {
            return List.of(Finding.warning("REV-04", "the answer for '" + field.path() + "' ran out on " + until)
                    .at(answer.at())
                    .field(field.path())
                    .fix("look at it again and sign anew"));
        }
        return List.of();
    }
}
