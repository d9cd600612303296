package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** What the whole form says of each of its fields: what its title speaks of, and whether an organisation fills it in. */
final class FormSurroundings {

    /** A form that asks for money says so in its title; not every detail in it is about money. */
    private static final Set<String> MONEY = Set.of("pd:Income", "pd:FinancialStatus", "x:BenefitStatus");

    private static final String APPLICANT = "@applicant-organisation";

    /** So many fields in a hundred speak of an organisation that applies, and at least two. */
    private static final int SHARE = 10;

    private final FieldClassifier classifier;
    private final List<FieldText> title;
    private final @Nullable Evidence topic;
    private final String topicCategory;
    private final @Nullable Evidence organisation;

    FormSurroundings(Form form, FieldClassifier classifier) {
        this.classifier = classifier;
        this.title = FieldTexts.of(form.title(), classifier);
        WordIndex.Hit speaks = classifier.words().context(title, MONEY).orElse(null);
        this.topic = speaks == null ? null : speaks.evidence("title");
        this.topicCategory = speaks == null ? "" : speaks.rule().subject();
        this.organisation = organisation(form);
    }

    private @Nullable Evidence organisation(Form form) {
        Optional<WordIndex.Hit> titled = classifier.words().of(title, APPLICANT);
        if (titled.isPresent()) {
            return titled.get().evidence("title");
        }
        int found = 0;
        WordIndex.Hit first = null;
        for (FormField field : form.fields()) {
            WordIndex.Hit hit = classifier
                    .words()
                    .of(FieldTexts.of(field.section(), classifier), APPLICANT)
                    .or(() -> classifier.words().of(FieldTexts.of(field.label(), classifier), APPLICANT))
                    .orElse(null);
            found += hit == null ? 0 : 1;
            first = first == null ? hit : first;
        }
        boolean many = found > 1 && found * 100 >= SHARE * form.fields().size();
        return many && first != null ? first.evidence("form") : null;
    }

    List<FieldText> title() {
        return title;
    }

    /** What the title speaks of; null for nothing that weighs. */
    @Nullable
    Evidence topic() {
        return topic;
    }

    String topicCategory() {
        return topicCategory;
    }

    /** Why an organisation is taken to fill in the form; null where a person does. */
    @Nullable
    Evidence organisation() {
        return organisation;
    }
}
