package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** One field, read once: what its own words say, whose data it is, and what its surroundings add. */
final class FieldReading {

    private static final String CONSENT = "x:ConsentOrCertification";
    private static final String THING = "x:NonPersonal";

    /** What nobody can write into a box to tick: a question about it asks whether, not which. */
    private static final Set<String> WRITTEN = Set.of(
            "pd:EmailAddress",
            "pd:Name",
            "pd:Password",
            "pd:PhysicalAddress",
            "pd:PostalCode",
            "pd:TelephoneNumber",
            "x:FileUpload",
            "x:FreeText",
            "x:Signature");

    /**
     * Words of relatives and belongings say whose or of what it is rather than what is asked: "does your child have …" in a section on
     * health, "do you own another house" in one on means.
     */
    private static final Set<String> RELATED = Set.of("pd:Family", "pd:HouseOwned", "pd:Offspring", "pd:Vehicle");

    private static final int TWO = 2;

    private final FormField field;
    private final FieldTexts texts;
    private final FormSurroundings form;
    private final Vocabulary words;
    private final OwnedReading owner;
    private final Whose whose;
    private final CategoryReading reading;
    private final List<Evidence> evidence = new ArrayList<>();

    FieldReading(FormField field, FieldTexts texts, FormSurroundings form) {
        this.field = field;
        this.texts = texts;
        this.form = form;
        this.words = form.words();
        this.owner = new OwnedReading(texts, form, evidence);
        this.whose = owner.whose();
        this.reading = new CategoryReading(field, texts, form, evidence);
    }

    Classification classification() {
        if (TechnicalFields.isOne(field, texts, words)) {
            evidence.add(new Evidence("technical-field", "type", field.type().isEmpty() ? "hidden" : field.type(), ""));
            return result("x:TechnicalField", Gravity.THING, 0.9);
        }
        Optional<Evidence> consent = consent();
        if (consent.isPresent()) {
            evidence.add(consent.get());
            return result(CONSENT, Gravity.THING, 0.8);
        }
        String own = reading.category();
        return own == null ? unrecognised(whose == Whose.ORGANISATION || form.organisation() != null) : recognised(own);
    }

    private Classification recognised(String own) {
        if (RELATED.contains(own) && heavySection()) {
            return weighted(THING, true);
        }
        if (isStoryOfOrganisation(own)) {
            evidence.add(Optional.ofNullable(owner.why()).orElseThrow());
            return result("x:FreeText", Gravity.THING, 0.4);
        }
        if (isBox() && own.equals("x:OrganisationName")) {
            return unrecognised(form.organisation() != null);
        }
        Optional<GroupReading.Closer> closer = new GroupReading(texts, words).than(own, owner.why() != null);
        closer.ifPresent(said -> evidence.add(0, said.evidence()));
        String category = owner.owned(closer.map(GroupReading.Closer::category).orElse(own));
        if (category.equals("pd:Gender") && hasOpenGenders()) {
            return result("x:GenderIdentity", Gravity.VERY_SENSITIVE, 0.8);
        }
        if (asksWhether(category)) {
            return weighted(THING, evidence.get(0).where().equals("name"));
        }
        return BundledGravity.isGeneral(category)
                ? weighted(category, true)
                : result(category, gravity(category), confidence());
    }

    /** An organisation that says how it works with people tells nothing of one of them. */
    private boolean isStoryOfOrganisation(String own) {
        return form.organisation() != null
                && whose == Whose.ORGANISATION
                && field.kind() == FieldKind.LONG_TEXT
                && BundledGravity.of(own) == Gravity.VERY_SENSITIVE;
    }

    /** Whether a box to tick asks about what nobody can write into it, such as "do you have an e-mail address?". */
    private boolean asksWhether(String category) {
        boolean box = field.kind() == FieldKind.YES_NO || (isBox() && !category.equals("pd:Name"));
        return box && WRITTEN.contains(category);
    }

    private boolean isBox() {
        return field.kind() == FieldKind.YES_NO || (CategoryReading.isClosed(field.kind()) && isPair());
    }

    private static boolean isHeavy(String context) {
        return BundledGravity.of(context) == Gravity.VERY_SENSITIVE;
    }

    /** Who was hurt or is accused is more than a name. */
    private Gravity gravity(String category) {
        boolean told = whose == Whose.HURT_PERSON || whose == Whose.ACCUSED;
        return told && category.equals("pd:Name") ? Gravity.VERY_SENSITIVE : BundledGravity.of(category);
    }

    private boolean heavySection() {
        return form.organisation() == null
                && words.spoken(texts.section(), Set.of())
                        .filter(Hit::isVerySensitive)
                        .isPresent();
    }

    /** One or two answers; of a list to choose from there may be more, of which nothing is known. */
    private boolean isPair() {
        boolean unknown =
                field.kind() == FieldKind.CHOOSE_ONE && field.options().isEmpty();
        return !unknown && field.options().size() <= TWO;
    }

    /** A box to tick that says "I agree that …" asks for that; "I am …" states a fact, "I agree to receive news" a preference. */
    private Optional<Evidence> consent() {
        boolean fact = form.organisation() == null
                && reading.labelled().filter(Hit::isVerySensitive).isPresent()
                && words.marked(texts.label(), "@statement").isPresent();
        boolean preference = reading.labelled()
                .filter(hit -> hit.category().equals("pd:Preference"))
                .isPresent();
        if (!isBox() || fact || preference) {
            return Optional.empty();
        }
        return words.asked(texts.label(), CONSENT)
                .map(hit -> hit.evidence("label"))
                .or(() -> words.asked(texts.options(), CONSENT).map(hit -> hit.evidence("options")))
                .or(() -> words.asked(texts.section(), CONSENT).map(hit -> hit.evidence("section")));
    }

    /** What section, then the steps above its name where they are very sensitive, then title speak of, with its evidence told. */
    private @Nullable String context() {
        Optional<Hit> section = words.spoken(texts.section(), Set.of());
        Optional<Hit> group = words.spoken(texts.parents(), Set.of()).filter(Hit::isVerySensitive);
        Hit hit = section.or(() -> group).orElse(form.topic());
        if (hit == null) {
            return null;
        }
        evidence.add(hit.evidence(section.isPresent() ? "section" : group.isPresent() ? "name" : "title"));
        return hit.rule().subject();
    }

    /** A person decides, unless the surroundings say what the field is about, or its words that it is about a thing. */
    private Classification unrecognised(boolean organisation) {
        String context = organisation || isUnlikeTitle() ? null : context();
        if (context != null) {
            return isHeavy(context) ? unknown(Gravity.VERY_SENSITIVE) : result(context, Gravity.PERSON, 0.4);
        }
        Optional<Evidence> thing = matter(organisation);
        if (thing.isEmpty()) {
            return unknown(Gravity.THING);
        }
        evidence.add(thing.get());
        return result(organisation ? "x:OrganisationData" : THING, Gravity.THING, 0.4);
    }

    /** Whether its own words are of a thing, and only a title that is not very sensitive speaks of persons. */
    private boolean isUnlikeTitle() {
        Hit topic = form.topic();
        return topic != null
                && !topic.isVerySensitive()
                && words.spoken(texts.section(), Set.of()).isEmpty()
                && words.marked(texts.label(), "@matter").isPresent();
    }

    /** Why a field that nothing else names is about a thing: its label's words, or those of its section where nothing is written. */
    private Optional<Evidence> matter(boolean organisation) {
        Optional<Evidence> own = words.marked(texts.label(), "@matter").map(hit -> hit.evidence("label"));
        boolean written = !CategoryReading.isClosed(field.kind())
                && field.kind() != FieldKind.NUMBER
                && field.kind() != FieldKind.DATE;
        if (own.isPresent() || written) {
            return own;
        }
        Optional<Evidence> around = words.marked(texts.section(), "@matter").map(hit -> hit.evidence("section"));
        return around.isPresent() || !organisation ? around : Optional.ofNullable(owner.why());
    }

    private Classification unknown(Gravity gravity) {
        return new Classification(field, null, gravity, whose, 0, true, evidence);
    }

    /**
     * Free text, uploads and details take their weight from what stands around them.
     *
     * @param byPerson whether a section about a person is enough
     */
    private Classification weighted(String category, boolean byPerson) {
        boolean detail = category.equals(THING);
        if (whose == Whose.ORGANISATION || form.organisation() != null) {
            return result(category, Gravity.THING, 0.6);
        }
        String context = context();
        if (context != null && isHeavy(context)) {
            return result(detail ? context : category, Gravity.VERY_SENSITIVE, 0.5);
        }
        if (detail
                && byPerson
                && context != null
                && words.spoken(texts.section(), Set.of()).isPresent()) {
            return result(context, Gravity.PERSON, 0.5);
        }
        Optional<Hit> situation = words.marked(texts.label(), "@situation");
        if (!detail && situation.isPresent()) {
            evidence.add(situation.get().evidence("label"));
            return result(category, Gravity.PERSON, 0.6);
        }
        boolean place = whose == Whose.PLACE_OF_INCIDENT
                || words.marked(form.title(), "@incident").isPresent();
        if (context == null && !place && reading.isObscure(category)) {
            return unknown(Gravity.THING);
        }
        boolean thing = detail || context == null || place || owner.namesThing(category.equals("x:FileUpload"));
        return result(category, thing ? Gravity.THING : Gravity.PERSON, 0.5);
    }

    private boolean hasOpenGenders() {
        return words.marked(texts.options(), "@open-gender").isPresent();
    }

    private double confidence() {
        return switch (evidence.isEmpty() ? "" : evidence.get(0).where()) {
            case "autocomplete" -> 0.95;
            case "label" -> 0.9;
            case "type", "name" -> 0.8;
            default -> 0.6;
        };
    }

    private Classification result(String category, Gravity gravity, double confidence) {
        return new Classification(
                field, DataCategory.named(category).orElseThrow(), gravity, whose, confidence, false, evidence);
    }
}
