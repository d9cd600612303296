package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the whole form says of each of its fields: what its title speaks of, and whether an organisation fills it in. */
final class FormSurroundings {

    /** A form that asks for money says so in its title; not every detail in it is about money. */
    private static final Set<String> MONEY = Set.of("pd:Income", "pd:FinancialStatus", "x:BenefitStatus");

    private static final String APPLICANT = "@applicant-organisation";

    /** So many fields in a hundred speak of an organisation that applies, and at least two. */
    private static final int SHARE = 10;

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

    private @Nullable Evidence organisation(List<FieldTexts> fields) {
        Optional<Hit> titled = words.marked(title, APPLICANT);
        if (titled.isPresent()) {
            return titled.get().evidence("title");
        }
        int found = 0;
        Hit first = null;
        for (FieldTexts field : fields) {
            Hit hit = words.marked(field.section(), APPLICANT)
                    .or(() -> words.marked(field.label(), APPLICANT))
                    .orElse(null);
            found += hit == null ? 0 : 1;
            first = first == null ? hit : first;
        }
        boolean many = found > 1 && found * 100 >= SHARE * fields.size();
        return many && first != null ? first.evidence("form") : null;
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
