package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** One field, read once: first what its own words say, then whose data it is, then what its surroundings add. */
final class FieldReading {

    private static final Set<String> ADDRESSES =
            Set.of("pd:PhysicalAddress", "pd:City", "pd:Region", "pd:PostalCode", "pd:Country");
    private static final Set<String> ORGANISATION_DATA =
            Set.of("pd:EmailAddress", "pd:TelephoneNumber", "pd:AccountIdentifier", "pd:OfficialID", "pd:SocialMedia");
    private static final Set<String> WEIGHTED = Set.of("x:FreeText", "x:FileUpload", "x:NonPersonal");
    private static final Set<String> OPEN_GENDERS =
            Set.of("nonbinary", "non", "trans", "transgender", "other", "otro", "divers", "intersex", "queer");

    private final FormField field;
    private final WordList words;
    private final Map<String, String> tokens;
    private final List<String> label;
    private final List<String> name;
    private final List<String> section;
    private final List<String> title;
    private final List<Evidence> evidence = new ArrayList<>();

    FieldReading(FormField field, String title, WordList words, Map<String, String> tokens) {
        this.field = field;
        this.words = words;
        this.tokens = tokens;
        this.label = split(field.label().byLanguage());
        this.name = WordSplitter.words(lastStep(field.name().isEmpty() ? field.path() : field.name()));
        this.section = split(field.section().byLanguage());
        this.title = WordSplitter.words(title);
    }

    Classification classification() {
        if (technical()) {
            return result("x:TechnicalField", Gravity.THING, 0.9);
        }
        String own = ownCategory();
        String whose = own == null ? null : byOwner(own);
        String context = contextCategory();
        if (whose == null) {
            return unrecognised(context);
        }
        if (whose.equals("pd:Gender") && hasOpenGenders()) {
            return result("x:GenderIdentity", Gravity.VERY_SENSITIVE, 0.8);
        }
        if (WEIGHTED.contains(whose)) {
            return weighted(whose, context);
        }
        return result(whose, BundledGravity.of(whose), confidence());
    }

    private boolean technical() {
        boolean hidden = field.kind() == FieldKind.HIDDEN
                || (field.hidden() && field.label().isEmpty());
        Optional<WordList.Hit> hit = words.best(name, false);
        boolean personal = hit.isPresent() && BundledGravity.of(hit.get().rule().category()) != Gravity.THING;
        if (hidden && !personal) {
            evidence.add(new Evidence("technical-field", "type", field.type().isEmpty() ? "hidden" : field.type(), ""));
            return true;
        }
        return false;
    }

    private @Nullable String ownCategory() {
        String token = lastToken();
        String byToken = tokens.get(token);
        if (byToken != null) {
            evidence.add(new Evidence("autocomplete", "autocomplete", token, ""));
            return byToken;
        }
        String typed = byKind();
        Optional<WordList.Hit> labelled = found(label, "label");
        if (labelled.isPresent() && (typed == null || stronger(labelled.get(), typed))) {
            return labelled.get().rule().category();
        }
        if (typed != null) {
            evidence.add(new Evidence("kind", "type", field.kind().name().toLowerCase(Locale.ROOT), ""));
            return typed;
        }
        return found(name, "name")
                .or(() -> found(split(field.placeholder().byLanguage()), "placeholder"))
                .or(() -> found(split(field.hint().byLanguage()), "hint"))
                .map(hit -> hit.rule().category())
                .orElseGet(this::lastResort);
    }

    /** A heavier meaning in the label overrules what the control's kind says of itself. */
    private static boolean stronger(WordList.Hit hit, String typed) {
        boolean general = WEIGHTED.contains(typed);
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

    private @Nullable String lastResort() {
        if (field.kind() == FieldKind.MONEY || field.kind() == FieldKind.URL) {
            evidence.add(new Evidence("kind", "type", field.kind().name().toLowerCase(Locale.ROOT), ""));
            return "x:NonPersonal";
        }
        return null;
    }

    /** Whose data it is decides what it is: an organisation's name is no person's, a pothole's address nobody's home. */
    private String byOwner(String category) {
        boolean name = category.equals("pd:Name");
        boolean address = ADDRESSES.contains(category);
        if (!name && !address && !ORGANISATION_DATA.contains(category)) {
            return category;
        }
        if (marked("@organisation") && !contactPerson()) {
            return name ? "x:OrganisationName" : address ? "x:OrganisationAddress" : "x:OrganisationData";
        }
        if (address && marked("@incident")) {
            return "x:IncidentLocation";
        }
        return name && words.mark(label, "@thing").isPresent() ? "x:NonPersonal" : category;
    }

    private boolean contactPerson() {
        return label.contains("contact")
                || label.contains("contacto")
                || label.contains("representative")
                || label.contains("your")
                || label.contains("su");
    }

    private boolean marked(String mark) {
        Optional<WordList.Hit> inLabel = words.mark(label, mark);
        Optional<WordList.Hit> hit = inLabel.or(() -> words.mark(section, mark));
        hit.ifPresent(found -> evidence.add(new Evidence(
                found.rule().id(),
                inLabel.isPresent() ? "label" : "section",
                found.words(),
                found.rule().language())));
        return hit.isPresent();
    }

    /** The very sensitive category that section or title speak of, if any. */
    private @Nullable String contextCategory() {
        for (List<String> around : List.of(section, title)) {
            Optional<WordList.Hit> hit = words.best(around, false);
            if (hit.isPresent() && BundledGravity.of(hit.get().rule().category()) == Gravity.VERY_SENSITIVE) {
                evidence.add(new Evidence(
                        "context-" + hit.get().rule().id(),
                        around.equals(section) ? "section" : "title",
                        hit.get().words(),
                        hit.get().rule().language()));
                return hit.get().rule().category();
            }
        }
        return null;
    }

    private Classification unrecognised(@Nullable String context) {
        Gravity guess = context == null ? Gravity.THING : Gravity.VERY_SENSITIVE;
        return new Classification(field, null, guess, 0, true, evidence);
    }

    /** Free text, uploads and details take their weight from what stands around them. */
    private Classification weighted(String category, @Nullable String context) {
        if (context == null) {
            boolean thing = category.equals("x:NonPersonal") || marked("@incident") || marked("@thing");
            return result(category, thing ? Gravity.THING : Gravity.PERSON, 0.5);
        }
        return result(category.equals("x:NonPersonal") ? context : category, Gravity.VERY_SENSITIVE, 0.5);
    }

    private boolean hasOpenGenders() {
        return field.options().stream()
                .flatMap(option -> WordSplitter.words(
                        String.join(" ", option.label().byLanguage().values()))
                        .stream())
                .anyMatch(OPEN_GENDERS::contains);
    }

    private Optional<WordList.Hit> found(List<String> text, String where) {
        Optional<WordList.Hit> hit = words.best(text, false);
        hit.ifPresent(found -> evidence.add(new Evidence(
                found.rule().id(), where, found.words(), found.rule().language())));
        return hit;
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
                field, DataCategory.named(category).orElseThrow(), gravity, confidence, false, evidence);
    }

    private String lastToken() {
        String completed = field.autocomplete().strip();
        return completed.substring(completed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> split(Map<String, String> texts) {
        return WordSplitter.words(String.join(" . ", texts.values()));
    }
}
