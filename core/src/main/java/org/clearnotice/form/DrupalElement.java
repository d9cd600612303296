package org.clearnotice.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One element of a webform, with what its translations say of it.
 *
 * @param at where its key stands
 * @param language of its own texts
 * @param translated language to the members that a translation gives it
 */
record DrupalElement(String key, Place at, Node.Members own, String language, Map<String, Node.Members> translated) {

    /** A text of one part of a composite element: {@code #city__title}. */
    private static final Pattern PART = Pattern.compile("#(\\w+?)__(?:title|description|help)");

    /** What Webform itself writes in this form, and no person reads as a part's name. */
    private static final Set<String> NO_PARTS = Set.of("multiple", "table", "format");

    /** The texts of these members, one after the other, in each language that has any. */
    LocalText text(String... names) {
        return each(members -> Stream.of(names).map(members::text));
    }

    /** What explains the field: description, help and more, then the questions of a grid and the parts of a composite. */
    LocalText hint() {
        return each(members -> Stream.of(
                        Stream.of("#description", "#help", "#more", "#terms_content")
                                .map(members::text),
                        lines(members.get("#questions")),
                        lines(members.get("#source")),
                        parts(members))
                .flatMap(texts -> texts));
    }

    private static Stream<String> lines(@Nullable Node node) {
        return node instanceof Node.Members members
                ? members.members().values().stream()
                        .map(member -> member.value().written())
                : Stream.empty();
    }

    private Stream<String> parts(Node.Members members) {
        return members.members().entrySet().stream()
                .filter(member -> isShownPart(member.getKey()))
                .map(member -> member.getValue().value().written());
    }

    private boolean isShownPart(String name) {
        Matcher part = PART.matcher(name);
        return part.matches()
                && !NO_PARTS.contains(part.group(1))
                && !isFalse(own.text("#" + part.group(1) + "__access"));
    }

    /** What a person reads of some texts of each language's members. */
    private LocalText each(Function<Node.Members, Stream<String>> texts) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, language, texts.apply(own));
        translated.forEach((tag, members) -> put(words, tag, texts.apply(members)));
        return new LocalText(words);
    }

    private static void put(Map<String, String> words, String tag, Stream<String> texts) {
        List<String> said = texts.filter(text -> !text.isEmpty())
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!said.isEmpty()) {
            words.put(tag, String.join(" ", said));
        }
    }

    /** Whether this member is set to anything but no. */
    boolean is(String name) {
        String value = own.text(name);
        return !value.isEmpty() && !isFalse(value);
    }

    /** Whether nobody who fills the form in is shown it. */
    boolean isKeptBack() {
        return isFalse(own.text("#access")) || is("#private");
    }

    private static boolean isFalse(String value) {
        return value.equalsIgnoreCase("false") || value.equals("0");
    }
}
