package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.NearestName;
import org.clearnotice.form.FormField;

/** Purposes, their bases, code words and languages. */
final class PurposeRules {

    private final AssessedService service;
    private final PrivacyVocabulary vocabulary = PrivacyVocabulary.bundled();
    private final DpvVocabulary dpv = DpvVocabulary.bundled();
    private final List<Finding> findings = new ArrayList<>();

    private PurposeRules(AssessedService service) {
        this.service = service;
    }

    static Collection<Finding> findings(AssessedService service) {
        PurposeRules rules = new PurposeRules(service);
        ServiceFacts facts = service.facts();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.purposes().size(); i++) {
            rules.purpose(facts.purposes().get(i), "purposes[" + i + "]");
            if (!ids.add(facts.purposes().get(i).id())) {
                rules.error(
                        "NOT-23",
                        "two purposes have the id '" + facts.purposes().get(i).id() + "'",
                        "purposes[" + i + "].id",
                        "let each have its own");
            }
        }
        rules.codes(facts.protections(), "protection", "protections");
        rules.codes(facts.sensitive().limits(), "limit", "limits");
        facts.retention().forEach(rules::retention);
        rules.requiredConsent();
        rules.places();
        return rules.findings;
    }

    private void purpose(Purpose purpose, String at) {
        if (purpose.asksConsent() && purpose.validity() == null) {
            error(
                    "NOT-24",
                    "purpose '" + purpose.id() + "' asks for consent without saying how long a yes holds",
                    at,
                    "add 'validity', such as P1Y");
        }
        if (!purpose.asksConsent() && purpose.validity() != null) {
            error(
                    "NOT-24",
                    "purpose '" + purpose.id() + "' rests on " + purpose.basis() + ", so it has no validity",
                    at + ".validity",
                    "take it out; only consent runs out");
        }
        boolean needsAuthority = purpose.basis() == LawfulBasis.TASK || purpose.basis() == LawfulBasis.LAW;
        if (needsAuthority && purpose.authority() == null) {
            error(
                    "NOT-25",
                    "purpose '" + purpose.id() + "' rests on " + purpose.basis() + " and names no authority",
                    at,
                    "add 'authority' with 'cite' and 'says'; counsel knows");
        }
        if (!purpose.fields().all() && purpose.fields().paths().isEmpty()) {
            error("NOT-26", "purpose '" + purpose.id() + "' uses no field", at, "name its 'fields', or take it out");
        }
        terms(purpose, at);
    }

    private void terms(Purpose purpose, String at) {
        String code = purpose.text().code();
        if (code != null) {
            code(code, "purpose", at + ".text");
        } else if (purpose.terms().isEmpty()) {
            error(
                    "NOT-27",
                    "purpose '" + purpose.id() + "' in the city's own words needs DPV 'terms' for receipts",
                    at,
                    "such as dpv:CommunicationManagement, or use a word of the vocabulary");
        }
        for (int i = 0; i < purpose.terms().size(); i++) {
            if (!dpv.hasPurpose(purpose.terms().get(i))) {
                error(
                        "NOT-27",
                        "'" + purpose.terms().get(i) + "' is no DPV purpose",
                        at + ".terms[" + i + "]",
                        "see https://w3id.org/dpv");
            }
        }
        String condition = purpose.condition();
        if (condition != null && !dpv.hasCondition(condition)) {
            error("NOT-27", "'" + condition + "' is no DPV condition", at + ".condition", "such as eu-gdpr:A9-2-a");
        }
    }

    private void retention(Retention retention) {
        int index = service.facts().retention().indexOf(retention);
        String at = "retention[" + index + "]";
        if (!retention.isWellFormed()) {
            error(
                    "NOT-28",
                    "'" + retention.keep()
                            + "' is no time to keep something: a duration like P3Y, NOT_KEPT, PERMANENT, or"
                            + " UNTIL with 'after'",
                    at + ".keep",
                    "the records officer knows");
        }
        List<String> ids = service.facts().purposes().stream().map(Purpose::id).toList();
        for (String id : retention.purposes()) {
            if (!ids.contains(id)) {
                error(
                        "NOT-37",
                        "there is no purpose '" + id + "' to keep data for",
                        at + ".purposes",
                        nearest(id, ids));
            }
        }
        Term after = retention.after();
        String code = after == null ? null : after.code();
        if (code != null) {
            code(code, "trigger", at + ".after");
        }
    }

    private static String nearest(String id, List<String> ids) {
        return NearestName.of(id, ids)
                .map(name -> "did you mean '" + name + "'?")
                .orElse("purposes here: " + String.join(", ", ids));
    }

    private void codes(List<Term> terms, String kind, String member) {
        for (int i = 0; i < terms.size(); i++) {
            String code = terms.get(i).code();
            if (code != null) {
                code(code, kind, member + "[" + i + "]");
            }
        }
    }

    private void code(String code, String kind, String path) {
        vocabulary
                .unknown(code, kind)
                .ifPresent(finding -> findings.add(finding.at(service.file().placeOf(path))));
    }

    /** A field that only optional purposes use must not be required by a service that rests on something else. */
    private void requiredConsent() {
        ServiceFacts facts = service.facts();
        if (facts.purposes().stream().allMatch(Purpose::asksConsent)) {
            return;
        }
        for (FormField field : service.assessment().form().fields()) {
            boolean onlyConsent = facts.purposes().stream()
                    .filter(purpose -> purpose.fields().holds(field.path()))
                    .allMatch(Purpose::asksConsent);
            boolean used = facts.purposes().stream()
                    .anyMatch(purpose -> purpose.fields().holds(field.path()));
            if (used && onlyConsent && field.required()) {
                findings.add(
                        Finding.error("NOT-35", "'" + field.path() + "' is required, but only optional purposes use it")
                                .at(service.file().placeOf("purposes"))
                                .field(field.path())
                                .fix("make it optional in the form"));
            }
        }
    }

    private void places() {
        List<ServiceFacts.Recipient> recipients = service.facts().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String place = recipients.get(i).place();
            if (place != null) {
                dpv.unknownPlace(place, service.file().placeOf("recipients[" + i + "].place"))
                        .ifPresent(findings::add);
            }
        }
    }

    private void error(String code, String message, String path, String wayOut) {
        findings.add(
                Finding.error(code, message).at(service.file().placeOf(path)).fix(wayOut));
    }
}
