package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** One field, read once: what its own words say, whose data it is, and what its surroundings add. */
final class FieldReading {

    private static final String CONSENT = "x:ConsentOrCertification";
    private static final Set<String> OPEN_GENDERS =
            Set.of("nonbinary", "non", "trans", "transgender", "other", "otro", "divers", "intersex", "queer");

    private final FormField field;
    private final FieldTexts texts;
    private final FormSurroundings form;
    private final FieldClassifier classifier;
    private final WordIndex words;
    private final WhoseReading marked;
    private final Whose whose;
    private final List<Evidence> evidence = new ArrayList<>();

    FieldReading(FormField field, FieldTexts texts, FormSurroundings form, FieldClassifier classifier) {
        this.field = field;
        this.texts = texts;
        this.form = form;
        this.classifier = classifier;
        this.words = classifier.words();
        this.marked = new WhoseReading(words, texts, form);
        this.whose = marked.whose();
    }

    Classification classification() {
        if (technical()) {
            return result("x:TechnicalField", Gravity.THING, 0.9);
        }
        Optional<Evidence> consent = consent();
        if (consent.isPresent()) {
            evidence.add(consent.get());
            return result(CONSENT, Gravity.THING, 0.8);
        }
        String own = ownCategory();
        if (own == null) {
            return unrecognised();
        }
        String category = form.organisation() != null && whose == Whose.ORGANISATION
                ? OwnedCategory.ofApplicant(own)
                : OwnedCategory.of(own, whose, namesThing());
        if (marked.evidence() != null && !category.equals(own)) {
            evidence.add(marked.evidence());
        }
        if (category.equals("pd:Gender") && hasOpenGenders()) {
            return result("x:GenderIdentity", Gravity.VERY_SENSITIVE, 0.8);
        }
        return BundledGravity.isGeneral(category)
                ? weighted(category)
                : result(category, BundledGravity.of(category), confidence());
    }

    /** A box to tick that says "I confirm that …" asks for that, whatever it speaks of. */
    private Optional<Evidence> consent() {
        boolean box = field.kind() == FieldKind.YES_NO
                || ((field.kind() == FieldKind.CHOOSE_MANY || field.kind() == FieldKind.CHOOSE_ONE)
                        && field.options().size() <= 2);
        if (!box) {
            return Optional.empty();
        }
        return words.of(texts.label(), CONSENT)
                .map(hit -> hit.evidence("label"))
                .or(() -> words.of(texts.options(), CONSENT).map(hit -> hit.evidence("options")))
                .or(() -> words.of(texts.section(), CONSENT).map(hit -> hit.evidence("section")));
    }

    private boolean namesThing() {
        return words.of(texts.label(), "@thing").isPresent();
    }

    private boolean technical() {
        boolean hidden = field.kind() == FieldKind.HIDDEN
                || (field.hidden() && field.label().isEmpty());
        Optional<WordIndex.Hit> hit = words.best(texts.name());
        boolean personal = hit.isPresent() && BundledGravity.of(hit.get().rule().category()) != Gravity.THING;
        if (hidden && !personal) {
            evidence.add(new Evidence("technical-field", "type", field.type().isEmpty() ? "hidden" : field.type(), ""));
            return true;
        }
        return false;
    }

    private @Nullable String ownCategory() {
        Optional<WordIndex.Hit> labelled = words.best(texts.label());
        Optional<String> strong = byToken(labelled)
                .or(() -> byType(labelled))
                .or(() -> labelled.filter(hit ->
                                        !BundledGravity.isGeneral(hit.rule().category()))
                                .isPresent()
                        ? Optional.empty()
                        : offered());
        if (strong.isPresent()) {
            return strong.get();
        }
        String typed = byKind();
        if (labelled.isPresent() && (typed == null || stronger(labelled.get(), typed))) {
            evidence.add(labelled.get().evidence("label"));
            return labelled.get().rule().category();
        }
        if (typed != null) {
            evidence.add(new Evidence("kind", "type", kind(), ""));
            return typed;
        }
        return found(texts.name(), "name")
                .or(() -> found(texts.placeholder(), "placeholder"))
                .or(() -> found(texts.hint(), "hint"))
                .orElseGet(this::lastResort);
    }

    private Optional<String> byToken(Optional<WordIndex.Hit> labelled) {
        String token = lastToken();
        return told(classifier.tokens().get(token), new Evidence("autocomplete", "autocomplete", token, ""), labelled);
    }

    private Optional<String> byType(Optional<WordIndex.Hit> labelled) {
        String type = field.type().toLowerCase(Locale.ROOT);
        return told(classifier.types().get(type), new Evidence("type", "type", field.type(), ""), labelled);
    }

    /** What a token or a component type tells, unless the label says otherwise. */
    private Optional<String> told(@Nullable String category, Evidence why, Optional<WordIndex.Hit> labelled) {
        if (category == null || labelled.filter(hit -> overrules(hit, category)).isPresent()) {
            return Optional.empty();
        }
        evidence.add(why);
        return Optional.of(category);
    }

    private String kind() {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A very sensitive label overrules a token: forms are filled with the wrong ones. */
    private static boolean overrules(WordIndex.Hit hit, String byToken) {
        return BundledGravity.of(hit.rule().category()) == Gravity.VERY_SENSITIVE
                && BundledGravity.of(byToken) != Gravity.VERY_SENSITIVE;
    }

    /** A heavier meaning in the label overrules what the control's kind says of itself. */
    private static boolean stronger(WordIndex.Hit hit, String typed) {
        boolean general = BundledGravity.isGeneral(typed);
        return !general || BundledGravity.of(hit.rule().category()) != Gravity.THING;
    }

    private @Nullable String byKind() {
        return switch (field.kind()) {
            case EMAIL -> "pd:EmailAddress";
            case PHONE -> "pd:TelephoneNumber";
            case ADDRESS -> "pd:PhysicalAddress";
            case PASSWORD -> "pd:Password";
            case SIGNATURE -> "x:Signature";
            case FILE -> "x:FileUpload";
            case LONG_TEXT -> "x:FreeText";
            default -> null;
        };
    }

    private Optional<String> offered() {
        Optional<WordIndex.Hit> hit = AnswerReading.of(texts.options(), words, form.organisation() == null);
        hit.ifPresent(found -> evidence.add(found.evidence("options")));
        return hit.map(found -> found.rule().category());
    }

    private @Nullable String lastResort() {
        if (field.kind() == FieldKind.MONEY || field.kind() == FieldKind.URL) {
            evidence.add(new Evidence("kind", "type", kind(), ""));
            return "x:NonPersonal";
        }
        return null;
    }

    /** What section, then title speak of, with its evidence told. */
    private @Nullable String context() {
        Optional<WordIndex.Hit> hit = words.context(texts.section(), Set.of());
        if (hit.isPresent()) {
            evidence.add(hit.get().evidence("section"));
            return hit.get().rule().subject();
        }
        Evidence topic = form.topic();
        if (topic == null) {
            return null;
        }
        evidence.add(topic);
        return form.topicCategory();
    }

    /** A person decides, unless the section says what its fields are about. */
    private Classification unrecognised() {
        boolean organisation = whose == Whose.ORGANISATION || form.organisation() != null;
        String context = organisation ? null : context();
        if (context == null) {
            return unknown(Gravity.THING);
        }
        boolean heavy = BundledGravity.of(context) == Gravity.VERY_SENSITIVE;
        return heavy ? unknown(Gravity.VERY_SENSITIVE) : result(context, Gravity.PERSON, 0.4);
    }

    private Classification unknown(Gravity gravity) {
        return new Classification(field, null, gravity, whose, 0, true, evidence);
    }

    /** Free text, uploads and details take their weight from what stands around them. */
    private Classification weighted(String category) {
        boolean detail = category.equals("x:NonPersonal");
        if (whose == Whose.ORGANISATION || form.organisation() != null) {
            return result(category, Gravity.THING, 0.6);
        }
        String context = context();
        if (context != null && BundledGravity.of(context) == Gravity.VERY_SENSITIVE) {
            return result(detail ? context : category, Gravity.VERY_SENSITIVE, 0.5);
        }
        if (detail
                && context != null
                && words.context(texts.section(), Set.of()).isPresent()) {
            return result(context, Gravity.PERSON, 0.5);
        }
        Optional<WordIndex.Hit> situation = words.of(texts.label(), "@situation");
        if (!detail && situation.isPresent()) {
            evidence.add(situation.get().evidence("label"));
            return result(category, Gravity.PERSON, 0.6);
        }
        boolean thing = detail
                || context == null
                || whose == Whose.PLACE_OF_INCIDENT
                || namesThing()
                || words.of(form.title(), "@incident").isPresent();
        return result(category, thing ? Gravity.THING : Gravity.PERSON, 0.5);
    }

    private boolean hasOpenGenders() {
        return texts.options().stream()
                .flatMap(option -> option.words().stream())
                .anyMatch(OPEN_GENDERS::contains);
    }

    private Optional<String> found(List<FieldText> text, String where) {
        Optional<WordIndex.Hit> hit = words.best(text);
        hit.ifPresent(found -> evidence.add(found.evidence(where)));
        return hit.map(found -> found.rule().category());
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

    private String lastToken() {
        String completed = field.autocomplete().strip();
        return completed.substring(completed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
