package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.risk.Decision;
import org.clearnotice.risk.Tier;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;

/** What the facts of a service decide about single fields, each with the place where it stands. */
final class FactDecisions {

    private final Document file;
    private final Collection<Finding> findings;

    private FactDecisions(Document file, Collection<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** By path. Findings: RISK-02 a category, DOC-05 a tier that there is none of. */
    static Map<String, Decision> of(PrivacyFolder.Service service, Collection<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        FactDecisions reading = new FactDecisions(service.file(), own);
        Map<String, Decision> decisions = new HashMap<>();
        overrides(service.facts()).forEach((path, override) -> decisions.put(path, reading.decision(path, override)));
        own.forEach(finding -> findings.add(finding.in(service.facts().id())));
        return decisions;
    }

    /** NOT-01 for each member that a decision needs and has not. */
    static List<Finding> unsigned(ServiceFacts facts, Document file) {
        List<Finding> unsigned = new ArrayList<>();
        FactDecisions reading = new FactDecisions(file, unsigned);
        overrides(facts).forEach((path, override) -> {
            reading.signed(path, "by", override.by());
            reading.signed(path, "because", override.because());
            boolean begun = override.by() != null || override.because() != null;
            if (begun && override.category() == null && override.tier() == null) {
                reading.add(
                        Finding.error("NOT-01", "'" + member(Finding.brief(path), "by") + "' signs no decision"),
                        path,
                        "add 'category' or 'tier', or take 'by' and 'because' out");
            }
        });
        return unsigned;
    }

    private static Map<String, ServiceFacts.Override> overrides(ServiceFacts facts) {
        Map<String, ServiceFacts.Override> overrides = new java.util.LinkedHashMap<>();
        facts.fields().forEach((path, field) -> {
            if (field.override() != null) {
                overrides.put(path, field.override());
            }
        });
        return overrides;
    }

    private void signed(String path, String member, @Nullable String value) {
        if (value == null || value.isBlank()) {
            String what = value == null ? " is missing" : " is '" + Finding.brief(value) + "'; it needs words";
            Finding finding = Finding.error("NOT-01", "'" + member(Finding.brief(path), member) + "'" + what);
            findings.add(finding.field(path)
                    .at(file.placeOf(member(path, member)))
                    .fix("whoever decided signs with name and reason"));
        }
    }

    private Decision decision(String path, ServiceFacts.Override override) {
        return new Decision(
                category(path, override.category()).orElse(null),
                tier(path, override.tier()).orElse(null),
                override.by(),
                override.because(),
                file.placeOf("fields[" + path + "]"));
    }

    private Optional<DataCategory> category(String path, @Nullable String name) {
        Optional<DataCategory> category = Optional.ofNullable(name).flatMap(DataCategory::named);
        if (name != null && category.isEmpty()) {
            findings.add(TierPolicyReader.unknown(name, file.placeOf(member(path, "category")))
                    .field(path));
        }
        return category;
    }

    private Optional<Tier> tier(String path, @Nullable String name) {
        Optional<Tier> tier = Optional.ofNullable(name).flatMap(Tier::named);
        if (name != null && tier.isEmpty()) {
            findings.add(Finding.error("DOC-05", "'" + Finding.brief(name) + "' may not stand here")
                    .field(path)
                    .at(file.placeOf(member(path, "tier")))
                    .fix("one of NONE, CONTACT, PERSONAL, SENSITIVE"));
        }
        return tier;
    }

    private void add(Finding finding, String path, String fix) {
        findings.add(
                finding.field(path).at(file.placeOf("fields[" + path + "]")).fix(fix));
    }

    private static String member(String path, String name) {
        return "fields[" + path + "]." + name;
    }
}
