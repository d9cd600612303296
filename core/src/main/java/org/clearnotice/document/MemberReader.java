package org.clearnotice.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one object by name and notes everything that does not fit, each with its place.
 *
 * <p>A missing member reads as null or an empty list: whether it must be there is for the constraints of what is read.
 * Findings: DOC-04 a member that nobody asked for, with the nearest right name; DOC-05 a value of another kind or form.
 */
public final class MemberReader {

    private static final Node.Members NO_MEMBERS = Node.Members.none(Place.NONE);

    private final Node.Members object;
    private final Collection<Finding> findings;
    private final Set<String> asked = new HashSet<>();

    private MemberReader(Node.Members object, Collection<Finding> findings) {
        this.object = object;
        this.findings = findings;
    }

    /** A reader of this object; of any other node, one that finds nothing and has noted DOC-05. */
    public static MemberReader of(Node node, Collection<Finding> findings) {
        if (node instanceof Node.Members object) {
            return new MemberReader(object, findings);
        }
        findings.add(kind(node, "an object"));
        return new MemberReader(NO_MEMBERS, findings);
    }

    public Place place() {
        return object.place();
    }

    /** The place of a member's name, or of the object where the member is missing. */
    public Place placeOf(String name) {
        Node.Member member = object.members().get(name);
        return member == null ? object.place() : member.at();
    }

    public boolean has(String name) {
        asked.add(name);
        return object.members().containsKey(name);
    }

    /** True for a member that is written as null. */
    public boolean isNull(String name) {
        asked.add(name);
        return object.get(name) instanceof Node.Nothing;
    }

    /** The member as it stands; null where it is missing or written as null. */
    public @Nullable Node node(String name) {
        asked.add(name);
        Node node = object.get(name);
        return node instanceof Node.Nothing ? null : node;
    }

    public @Nullable String text(String name) {
        Node node = node(name);
        return node == null ? null : scalar(node);
    }

    /** A JSON true or false, or the YAML texts {@code true} and {@code false}. */
    public @Nullable Boolean flag(String name) {
        Node node = node(name);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        if (node instanceof Node.Text text
                && (text.value().equals("true") || text.value().equals("false"))) {
            return Boolean.valueOf(text.value());
        }
        findings.add(kind(node, "true or false"));
        return null;
    }

    /** A text in the given language, or a map by BCP 47 tag. */
    public @Nullable LocalText localText(String name, String language) {
        Node node = node(name);
        return node == null ? null : localText(node, language);
    }

    /** One of the constants by name; others are DOC-05 with the list of what may stand here. */
    public <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        Node node = node(name);
        return node == null ? null : code(node, type);
    }

    /** A value with a form of its own, such as a duration: what the function refuses is DOC-05 with its message. */
    public <T> @Nullable T parsed(String name, String form, Function<String, T> parse) {
        Node node = node(name);
        String text = node == null ? null : scalar(node);
        return node == null || text == null ? null : parse(node, text, form, parse);
    }

    public <T> @Nullable T value(String name, Function<Node, @Nullable T> read) {
        Node node = node(name);
        return node == null ? null : read.apply(node);
    }

    /** The elements that could be read; empty where the member is missing. */
    public <T> List<T> list(String name, Function<Node, @Nullable T> read) {
        Node node = node(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Elements list)) {
            findings.add(kind(node, "a list"));
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (Node element : list.elements()) {
            T value = read.apply(element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    public List<String> texts(String name) {
        return list(name, this::scalar);
    }

    /** The members of an object by name, in order; those that could not be read are left out. */
    public <T> Map<String, T> map(String name, Function<Node, @Nullable T> read) {
        Node node = node(name);
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof Node.Members members)) {
            findings.add(kind(node, "an object"));
            return Map.of();
        }
        Map<String, T> values = new LinkedHashMap<>();
        members.members().forEach((key, member) -> {
            T value = read.apply(member.value());
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    /** Notes every member that nobody asked for: call it last. */
    public void refuseOthers() {
        object.members().forEach((name, member) -> {
            if (!asked.contains(name)) {
                findings.add(unknown(name, member.at()));
            }
        });
    }

    /** The text of a scalar node; DOC-05 and null for a list or an object. */
    public @Nullable String scalar(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.literal();
        }
        if (node instanceof Node.Flag flag) {
            return String.valueOf(flag.value());
        }
        findings.add(kind(node, "a text"));
        return null;
    }

    public @Nullable LocalText localText(Node node, String language) {
        if (!(node instanceof Node.Members map)) {
            String text = scalar(node);
            return text == null ? null : LocalText.of(language, text);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        map.members().forEach((tag, member) -> {
            String text = scalar(member.value());
            if (!tag.equals(Locale.forLanguageTag(tag).toLanguageTag())) {
                findings.add(Finding.error("DOC-05", "'" + tag + "' is not a language tag (BCP 47)")
                        .at(member.at())
                        .fix("write it like en, es, pt-BR or zh-Hans"));
            } else if (text != null) {
                texts.put(tag, text);
            }
        });
        return new LocalText(texts);
    }

    public <E extends Enum<E>> @Nullable E code(Node node, Class<E> type) {
        String text = scalar(node);
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            findings.add(Finding.error("DOC-05", "'" + text + "' may not stand here")
                    .at(node.place())
                    .fix("one of " + String.join(", ", names)));
        }
        return found.orElse(null);
    }

    private <T> @Nullable T parse(Node node, String text, String form, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            findings.add(
                    Finding.error("DOC-05", "'" + text + "' is not " + form).at(node.place()));
            return null;
        }
    }

    private Finding unknown(String name, Place at) {
        Finding finding =
                Finding.error("DOC-04", "unknown member '" + name + "'").at(at);
        return NearestName.of(name, asked)
                .map(nearest -> finding.fix("did you mean '" + nearest + "'?"))
                .orElseGet(() -> finding.fix("members here: "
                        + String.join(", ", asked.stream().sorted().toList())));
    }

    private static Finding kind(Node node, String wanted) {
        return Finding.error("DOC-05", "here stands " + node.what() + "; it must be " + wanted)
                .at(node.place());
    }
}
