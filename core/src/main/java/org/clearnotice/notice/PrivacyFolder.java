package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFormats;
import org.clearnotice.risk.TierPolicy;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;

/**
 * A city's {@code privacy/} folder, read whole: a broken file never hides what is wrong in the others.
 *
 * @param city null where {@code city.yaml} could not be read
 * @param services those that could be read with their form, by id
 * @param shared what was found in {@code city.yaml}, {@code policy.yaml} and packs: an ERROR there stands against every service
 * @param findings all, the shared ones first
 */
public record PrivacyFolder(
        SourceFolder sources,
        @Nullable City city,
        Jurisdiction jurisdiction,
        TierPolicy policy,
        FieldClassifier classifier,
        Map<String, Service> services,
        Findings shared,
        Findings findings) {

    /**
     * A service with its form.
     *
     * @param file that the facts were read from, for places
     * @param reading what was found while it was read: an ERROR there stands against its notice
     */
    public record Service(ServiceFacts facts, Document file, Form form, Findings reading) {}

    public static PrivacyFolder read(SourceFolder sources, FormFormats formats) {
        List<Finding> findings = new ArrayList<>();
        FolderReader folder = new FolderReader(sources, findings);
        Document cityFile = folder.required("city.yaml");
        City city = cityFile == null ? null : CityReader.read(cityFile, findings);
        Jurisdiction jurisdiction = city == null || cityFile == null
                ? new Jurisdiction(List.of())
                : PackStack.of(city, cityFile, folder.all("packs"), findings);
        TierPolicyReader.Decided decided = TierPolicyReader.read(folder.optional("policy.yaml"), findings);
        Findings shared = Findings.of(findings);
        String language = city == null ? "en" : city.language();
        Map<String, Service> services = new ServiceFolder(folder, formats, language, findings).services();
        return new PrivacyFolder(
                sources,
                city,
                jurisdiction,
                decided.policy(),
                decided.classifier(),
                services,
                shared,
                Findings.of(findings));
    }

    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /**
     * The token by which {@code formId} names a form of a file: its id, where that is one.
     *
     * @return such as {@code parking-2} for {@code Parking#2}
     */
    public static String formIdOf(Form form) {
        return ServiceFolder.token(form);
    }

    /** Whether this can be the id of a service: receipts repeat it. */
    public static boolean isId(String id) {
        return id.matches(FactForms.TOKEN);
    }
}
