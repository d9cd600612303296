package org.clearnotice.classification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** What a field itself asks for: by its token and type, the words of its label, its answers, its kind, its name and its hints. */
final class CategoryReading {

    /** These are chosen or ticked, not written. */
    private static final Set<FieldKind> CLOSED = Set.of(FieldKind.YES_NO, FieldKind.CHOOSE_ONE, FieldKind.CHOOSE_MANY);

    private static final String CONSENT = "x:ConsentOrCertification";

    /** No file holds these: its hint says where to send it. */
    private static final Set<String> WAYS_TO_REACH =
            Set.of("pd:EmailAddress", "pd:PhysicalAddress", "pd:TelephoneNumber");

    /** Marks of what a question is about. */
    private static final List<String> ABOUT =
            List.of("@matter", "@thing", "@incident", "@organisation", "@situation", "@contact");

    private static final int SEVERAL = 3;

    private final FormField field;
    private final FieldTexts texts;
    private final FormSurroundings form;
    private final Vocabulary words;
    private final List<Evidence> evidence;
    private final Optional<Hit> labelled;

    /** @param evidence to add to */
    CategoryReading(FormField field, FieldTexts texts, FormSurroundings form, List<Evidence> evidence) {
        this.field = field;
        this.texts = texts;
        this.form = form;
        this.words = form.words();
        this.evidence = evidence;
        this.labelled = asked(texts.label());
    }

    /** What the label asks for, whatever else speaks. */
    Optional<Hit> labelled() {
        return labelled;
    }

    static boolean isClosed(FieldKind kind) {
        return CLOSED.contains(kind);
    }

    /** Null where nothing says it. */
    @Nullable
    String category() {
        Optional<String> strong = byToken().or(this::byType).or(this::offered);
        if (strong.isPresent()) {
            return strong.get();
        }
        String typed = byKind();
        Optional<String> named = particularName().or(this::attached);
        if (named.isPresent()) {
            return named.get();
        }
        if (labelled.isPresent() && (typed == null || stronger(labelled.get(), typed))) {
            evidence.add(labelled.get().evidence("label"));
            return labelled.get().category();
        }
        if (typed != null) {
            evidence.add(new Evidence("kind", "type", kind(), ""));
            return typed;
        }
        return told(asked(texts.name()).or(() -> words.named(texts.name())), "name")
                .or(() -> told(ofGroup(), "name"))
                .or(() -> told(particular(texts.placeholder()), "placeholder"))
                .or(() -> isClosed(field.kind()) ? Optional.empty() : told(particular(texts.hint()), "hint"))
                .or(() -> told(ofNearest(), "section"))
                .orElseGet(this::lastResort);
    }

    /** What the step above its name asks for. */
    private Optional<Hit> ofGroup() {
        return words.named(texts.parent()).filter(hit -> hit.rule().gravity() != Gravity.THING);
    }

    /** What the section asks for, where the field has nothing of its own to say what it is. */
    private Optional<Hit> ofNearest() {
        return texts.label().isEmpty()
                ? particular(texts.nearest()).filter(hit -> hit.rule().gravity() != Gravity.THING)
                : Optional.empty();
    }

    /** Without what only says how to answer: "choose", "date". */
    private Optional<Hit> particular(List<FieldText> text) {
        return words.asked(text).filter(hit -> !hit.isGeneral());
    }

    /**
     * Only a box to tick is a consent by the words of one, and only where it does not ask for a preference, such as news: what is
     * written into "signature under the declaration" is a signature.
     */
    private Optional<Hit> asked(List<FieldText> text) {
        Optional<Hit> hit = words.asked(text);
        if (hit.filter(found -> found.category().equals(CONSENT)).isEmpty()) {
            return hit;
        }
        Optional<Hit> other =
                isClosed(field.kind()) ? words.asked(text, "pd:Preference") : words.askedBut(text, CONSENT);
        return other.or(() -> hit);
    }

    private Optional<String> byToken() {
        Evidence why = new Evidence("autocomplete", "autocomplete", BundledTokens.token(field), "");
        return BundledTokens.byToken(field).filter(told -> isBelieved(told, why));
    }

    private Optional<String> byType() {
        Evidence why = new Evidence("type", "type", field.type(), "");
        return BundledTokens.byType(field).filter(told -> isBelieved(told, why));
    }

    /** A very sensitive label overrules a token or a component type: forms are filled with the wrong ones. */
    private boolean isBelieved(String told, Evidence why) {
        boolean heavy = labelled.filter(Hit::isVerySensitive).isPresent();
        if (heavy && BundledGravity.of(told) != Gravity.VERY_SENSITIVE) {
            return false;
        }
        evidence.add(why);
        return true;
    }

    /** A name that says which date, text or file it is, where the label says no more than that it is one, or there is none. */
    private Optional<String> particularName() {
        boolean general =
                texts.label().isEmpty() || labelled.filter(Hit::isGeneral).isPresent();
        Optional<Hit> hit = general ? words.named(own(texts.name())) : Optional.empty();
        return told(hit.filter(found -> !found.isGeneral() && found.rule().gravity() != Gravity.THING), "name");
    }

    /** What an upload holds whose label says "document" and whose hint says which. */
    private Optional<String> attached() {
        boolean upload = field.kind() == FieldKind.FILE
                && labelled.filter(hit -> !hit.isGeneral()).isEmpty();
        Optional<Hit> hit = upload ? particular(texts.hint()) : Optional.empty();
        return told(
                hit.filter(
                        found -> found.rule().gravity() != Gravity.THING && !WAYS_TO_REACH.contains(found.category())),
                "hint");
    }

    /**
     * Whether the label says too little for a general category: nothing in it is understood, or one word of several and no other
     * says what it is about.
     */
    boolean isObscure(String category) {
        boolean unmarked = ABOUT.stream()
                .allMatch(mark -> words.marked(texts.label(), mark).isEmpty());
        boolean several = texts.label().stream().anyMatch(text -> text.words().size() >= SEVERAL);
        boolean word = category.equals("x:NonPersonal")
                && labelled.filter(hit -> hit.phrase().words().size() == 1).isPresent();
        return unmarked && !texts.label().isEmpty() && (labelled.isEmpty() || (word && several));
    }

    /** Read in its own languages only. */
    private static List<FieldText> own(List<FieldText> texts) {
        return texts.stream().map(FieldText::inOwnLanguages).toList();
    }

    private String kind() {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A heavier meaning in the label overrules what the control's kind says of itself. */
    private static boolean stronger(Hit hit, String typed) {
        return !BundledGravity.isGeneral(typed) || hit.rule().gravity() != Gravity.THING;
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

    /** What the answers speak of, where the label says nothing or only how it is asked. */
    private Optional<String> offered() {
        if (labelled.filter(hit -> !hit.isGeneral()).isPresent()) {
            return Optional.empty();
        }
        boolean aboutPerson = form.organisation() == null
                && words.marked(texts.label(), "@matter").isEmpty();
        Optional<Hit> hit = AnswerReading.of(texts.options(), words, aboutPerson);
        hit.ifPresent(found -> evidence.add(found.evidence("options")));
        return hit.map(Hit::category);
    }

    private @Nullable String lastResort() {
        if (field.kind() == FieldKind.MONEY || field.kind() == FieldKind.URL) {
            evidence.add(new Evidence("kind", "type", kind(), ""));
            return "x:NonPersonal";
        }
        return null;
    }

    private Optional<String> told(Optional<Hit> hit, String where) {
        hit.ifPresent(found -> evidence.add(found.evidence(where)));
        return hit.map(Hit::category);
    }
}
