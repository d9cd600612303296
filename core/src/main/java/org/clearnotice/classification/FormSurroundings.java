package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the whole form says of each of its fields: what its title speaks of, and whether an organisation fills it in. */
final class FormSurroundings {

    /** A form that asks for money says so in its title; not every detail in it is about money. */
    private static final Set<String> MONEY = Set.of("pd:Income", "pd:FinancialStatus", "x:BenefitStatus");

    /** What no organisation has. */
    private static final Set<String> OF_PERSONS = Set.of(
            "pd:Age",
            "pd:BirthDate",
            "pd:BirthPlace",
            "pd:Disability",
            "pd:EthnicOrigin",
            "pd:Gender",
            "pd:Health",
            "pd:MaritalStatus",
            "pd:Nationality",
            "pd:Religion",
            "x:BenefitStatus",
            "x:ImmigrationStatus",
            "x:ViolenceOrVictim");

    private static final String APPLICANT = "@applicant-organisation";

    /** So many fields in a hundred speak of an organisation that applies, and at least two. */
    private static final int SHARE = 5;

    private final Vocabulary words;
    private final List<FieldText> title;
    private final @Nullable Hit topic;
    private final @Nullable Evidence organisation;

    FormSurroundings(List<FieldText> title, List<FieldTexts> fields, Vocabulary words) {
        this.words = words;
        this.title = title;
        this.topic = words.spoken(title, MONEY).orElse(null);
        this.organisation = organisation(fields);
    }

    /** A title alone is not enough, since people ask for grants too: fields must speak of an organisation, and more do than of a person. */
    private @Nullable Evidence organisation(List<FieldTexts> fields) {
        Optional<Hit> titled = words.marked(title, APPLICANT);
        int applicants = 0;
        int organisations = 0;
        int persons = 0;
        Hit first = null;
        for (FieldTexts field : fields) {
            Hit applicant = said(field, APPLICANT).orElse(null);
            first = first == null ? applicant : first;
            applicants += applicant == null ? 0 : 1;
            organisations += applicant != null || said(field, "@organisation").isPresent() ? 1 : 0;
            persons += isOfPerson(field) ? 1 : 0;
        }
        if (titled.isPresent() && organisations > persons) {
            return titled.get().evidence("title");
        }
        boolean many = applicants > 1 && applicants * 100 >= SHARE * fields.size() && organisations > persons;
        return many && first != null ? first.evidence("form") : null;
    }

    private Optional<Hit> said(FieldTexts field, String mark) {
        return words.marked(field.section(), mark).or(() -> words.marked(field.label(), mark));
    }

    private boolean isOfPerson(FieldTexts field) {
        return words.asked(field.label())
                .filter(hit -> OF_PERSONS.contains(hit.category()))
                .isPresent();
    }

    Vocabulary words() {
        return words;
    }

    List<FieldText> title() {
        return title;
    }

    /** What the title speaks of; null for nothing that weighs. */
    @Nullable
    Hit topic() {
        return topic;
    }

    /** Why an organisation is taken to fill in the form; null where a person does. */
    @Nullable
    Evidence organisation() {
        return organisation;
    }
}
