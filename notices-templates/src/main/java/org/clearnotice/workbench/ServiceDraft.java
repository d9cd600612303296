package org.clearnotice.workbench;

import java.time.LocalDate;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Finding;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.Tier;
import org.jspecify.annotations.Nullable;

/** The first facts of a service: what the form says, and a marked gap for each thing that only people know. */
final class ServiceDraft {

    private final String service;
    private final RiskAssessment assessment;
    private final LocalDate today;

    ServiceDraft(String service, RiskAssessment assessment, LocalDate today) {
        this.service = service;
        this.assessment = assessment;
        this.today = today;
    }

    /** @param formId null where the form's own id will do */
    String text(String formFile, @Nullable String formId) {
        StringBuilder out = new StringBuilder();
        out.append("# Facts of one service: one form, one notice. The form is ")
                .append(assessment.tier())
                .append(".\n")
                .append(
                        "# Each line that begins with \"# TODO\" is missing: take the \"# TODO \" away and write what is true.\n");
        member(out, "id", service);
        member(out, "title", quoted(title()));
        member(out, "version", "\"1\"");
        member(out, "updated", today.toString());
        member(out, "form", key(formFile));
        if (formId != null) {
            member(out, "formId", formId);
        }
        out.append("channels: [WEB]\n");
        out.append(
                "context: ORDINARY             # or {SENSITIVE: HEALTH} where being on the list is the secret (service team)\n");
        out.append("sources: [PERSON]\n");
        out.append(
                "# TODO collector: {name: Dog Licensing Team, phone: \"+15035550110\", email: dogs@springfield.example}   # which office asks (service team)\n\n");
        purposes(out);
        fields(out);
        rest(out);
        return out.toString();
    }

    private String title() {
        String title = assessment.form().title().forStaff(assessment.form().language());
        return title.isEmpty() ? service : title;
    }

    private void purposes(StringBuilder out) {
        out.append("# What the data is for (service team), and what lets the city ask (counsel).\n");
        out.append("# TODO purposes:\n");
        out.append("# TODO   - id: ").append(service).append('\n');
        out.append("# TODO     text: DECIDE_ON_APPLICATION\n");
        out.append("# TODO     basis: TASK               # or LAW, CONTRACT, CONSENT, VITAL, INTEREST\n");
        out.append("# TODO     authority: {cite: City Code 1.1, says: lets the city do this}\n");
        out.append("# TODO     fields: ALL\n\n");
    }

    private void fields(StringBuilder out) {
        out.append(
                "# What was recognised in each field. Say why a field is needed, and what happens without it (service team).\n");
        out.append("fields:\n");
        for (FieldRisk field : assessment.fields()) {
            if (field.assessedTier() == Tier.NONE) {
                out.append("  # ")
                        .append(key(field.path()))
                        .append(": ")
                        .append(recognised(field))
                        .append('\n');
                continue;
            }
            out.append("  ")
                    .append(key(field.path()))
                    .append(":   # ")
                    .append(recognised(field))
                    .append('\n');
            todo(out, field);
        }
        out.append('\n');
    }

    private static void todo(StringBuilder out, FieldRisk field) {
        if (field.classification().category() == null) {
            out.append("    # TODO category:      # such as pd:Name, or x:NonPersonal for a thing (privacy office)\n");
            out.append("    # TODO by:            # who says so\n");
            out.append("    # TODO because:       # what the field holds\n");
        }
        if (field.assessedTier().compareTo(Tier.PERSONAL) >= 0) {
            out.append("    # TODO why:           # a sentence, such as: We need it to write to you.\n");
        }
        out.append("    # TODO ifMissing:     # a sentence, such as: We cannot answer you.\n");
    }

    private static String recognised(FieldRisk field) {
        DataCategory category = field.classification().category();
        String evidence = field.classification().evidence().stream()
                .map(one -> Finding.brief(one.where()) + " '" + Finding.brief(one.matched()) + "'")
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .map(words -> ", from " + words)
                .orElse("");
        return (category == null ? "unknown" : category.name()) + ", " + field.assessedTier() + evidence;
    }

    private static void rest(StringBuilder out) {
        out.append("# Who else gets what, and why (service team, contracts).\n");
        out.append("recipients: []\n");
        out.append("# How long it is kept (records officer).\n");
        out.append(
                "# TODO retention: [{fields: ALL, keep: P2Y, after: CASE_CLOSED, schedule: city schedule 1, then: DELETE}]\n");
        out.append("# How it is protected (IT): ONLY_STAFF_WHO_NEED_IT, ENCRYPTED, STAFF_TRAINED, …\n");
        out.append("protections: []\n");
        out.append("laws: []\n");
        out.append("automated: NONE\n");
        out.append("biometrics: NONE\n");
    }

    private static void member(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }

    /** Bare where YAML reads it as it stands. */
    private static String key(String path) {
        return path.matches("[A-Za-z][A-Za-z0-9_./-]*") ? path : quoted(path);
    }

    /** A scalar that says what it says whatever signs it holds: a double-quoted YAML string. */
    private static String quoted(String text) {
        return CanonicalJson.text(text);
    }
}
