package org.clearnotice.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the tree from a token stream; the one place where Jackson reads. */
final class TreeReader {

    private final Input input;
    private final JsonParser parser;
    private final Places places;
    private final boolean halves;
    private final MemberNames.Shared shared = new MemberNames.Shared();
    /** The members of the objects that are open, outermost first; {@code open} is how many. */
    private String[] names = new String[64];

    private Node[] values = new Node[64];
    private int open;
    private int reached;
    private int reachedIndex;

    /** @param halves whether a text may hold half of a surrogate pair */
    private TreeReader(Input input, JsonParser parser, Places places, boolean halves) {
        this.input = input;
        this.parser = parser;
        this.places = places;
        this.halves = halves;
    }

    /**
     * What is read.
     *
     * @param text the YAML; empty for JSON, which is read from its bytes
     * @param everywhere the one place of all nodes, where the text stands in a string of another file
     */
    private record Input(
            Source source,
            String text,
            boolean yaml,
            int levels,
            @Nullable Place everywhere) {

        Place place(@Nullable JsonLocation location) {
            if (everywhere != null) {
                return everywhere;
            }
            return location == null
                    ? Place.of(source.name())
                    : new Place(source.name(), Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
        }
    }

    static Document json(Source source, int levels) {
        return json(new Input(source, "", false, levels, null), source.raw());
    }

    static Document json(Source within, Node.Text text, int levels) {
        return json(
                new Input(within, "", false, levels, text.place()), text.value().getBytes(StandardCharsets.UTF_8));
    }

    static Document yaml(Source source, int levels) {
        return yaml(new Input(source, source.text(), true, levels, null));
    }

    static Document yaml(Source within, Node.Text text, int levels) {
        String block = Block.of(within, text);
        return block == null
                ? yaml(new Input(within, text.value(), true, levels, text.place()))
                : yaml(new Input(within, block, true, levels, null));
    }

    private static Document json(Input input, byte[] bytes) {
        Utf8.Kind kind = Utf8.kind(bytes);
        if (kind == Utf8.Kind.OTHER || Utf8.startsWider(bytes)) {
            throw Source.notUtf8(input.place(null));
        }
        Place everywhere = input.everywhere();
        Places places = everywhere == null
                ? new Places.Offsets(input.source().name(), bytes)
                : new Places.Everywhere(everywhere);
        boolean halves = kind == Utf8.Kind.ESCAPED;
        return read(
                input,
                () -> new TreeReader(
                        input,
                        new JsonFactory()
                                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                                .createParser(bytes),
                        places,
                        halves));
    }

    private static Document yaml(Input input) {
        Place everywhere = input.everywhere();
        Places places =
                everywhere == null ? new Places.Noted(input.source().name()) : new Places.Everywhere(everywhere);
        return read(input, () -> new TreeReader(input, new YAMLFactory().createParser(input.text()), places, true));
    }

    private interface Opening {
        TreeReader start() throws IOException;
    }

    private static Document read(Input input, Opening opening) {
        try {
            TreeReader reader = opening.start();
            try (JsonParser closing = reader.parser) {
                return reader.document();
            }
        } catch (JsonProcessingException e) {
            throw syntax(input, e);
        } catch (IOException e) {
            throw refused(
                    "DOC-01",
                    "the file cannot be read: " + firstLine(e.getMessage()),
                    Place.of(input.source().name()));
        }
    }

    private Document document() throws IOException {
        if (parser.nextToken() == null) {
            throw refused("DOC-01", "the file is empty", input.place(null));
        }
        Node root = node(here(), 1);
        if (parser.nextToken() != null) {
            throw refused("DOC-01", "something follows the end of the document", places.at(here()));
        }
        return new Document(input.source(), root);
    }

    private Node node(int number, int depth) throws IOException {
        if (depth > input.levels()) {
            throw refused("DOC-07", "more than " + input.levels() + " levels deep", places.at(number));
        }
        refuseYamlExtras();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(number, depth);
        }
        return token == JsonToken.START_ARRAY ? list(number, depth) : scalar(token, number);
    }

    private Node object(int number, int depth) throws IOException {
        int base = open;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseYamlExtras();
            int at = open++;
            makeRoom();
            names[at] = wellFormed(parser.currentName());
            if (places instanceof Places.Noted) {
                here();
            }
            parser.nextToken();
            // The value may make room: the array must be asked for after it.
            Node value = node(here(), depth + 1);
            values[at] = value;
        }
        MemberNames own = shared.of(names, base, open);
        if (own.repeated() >= 0) {
            throw repeated(names[base + own.repeated()], values[base + own.repeated()]);
        }
        Node[] their = Arrays.copyOfRange(values, base, open);
        open = base;
        return new Node.Members(places, number, own, their);
    }

    private void makeRoom() {
        if (open > names.length) {
            names = Arrays.copyOf(names, 2 * open);
            values = Arrays.copyOf(values, 2 * open);
        }
    }

    private FindingsException repeated(String name, Node value) {
        return new FindingsException(Findings.of(Finding.error("DOC-02", "'" + name + "' stands twice in one object")
                .at(places.at(places.nameOf(value.number())))
                .fix("keep one of them")));
    }

    private Node list(int number, int depth) throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return new Node.Elements(places, number, List.of());
        }
        List<Node> elements = new ArrayList<>();
        do {
            elements.add(node(here(), depth + 1));
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return new Node.Elements(places, number, Collections.unmodifiableList(elements));
    }

    private Node scalar(JsonToken token, int number) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Nothing(places, number);
        }
        if (input.yaml() || token == JsonToken.VALUE_STRING) {
            return new Node.Text(places, number, wellFormed(parser.getText()));
        }
        return token.isNumeric()
                ? new Node.Number(places, number, parser.getText())
                : new Node.Flag(places, number, token == JsonToken.VALUE_TRUE);
    }

    private void refuseYamlExtras() throws IOException {
        if (!input.yaml()) {
            return;
        }
        if (((YAMLParser) parser).isCurrentAlias() || parser.getObjectId() != null || signHere() == '&') {
            throw refused(
                    "DOC-03",
                    "anchors and aliases (& and *) are not read here; write the value out",
                    places.at(here()));
        }
        if (parser.getTypeId() != null) {
            throw refused("DOC-03", "tags (!) are not read here; write the value alone", places.at(here()));
        }
    }

    /** The sign that the token starts with: the parser keeps back the anchor of a scalar. */
    private char signHere() {
        String text = input.text();
        int index = (int) parser.currentTokenLocation().getCharOffset();
        reached = text.offsetByCodePoints(reached, index - reachedIndex);
        reachedIndex = index;
        return reached < text.length() ? text.charAt(reached) : ' ';
    }

    private String wellFormed(String text) {
        if (halves && hasLoneSurrogate(text)) {
            throw refused("DOC-06", "a text holds half of a surrogate pair", places.at(here()));
        }
        return text;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the current token's place; in JSON of any token but a name. */
    private int here() {
        if (places instanceof Places.Noted noted) {
            JsonLocation location = parser.currentTokenLocation();
            return noted.note(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
        }
        // What currentTokenLocation() says, without making an object for every node of the tree.
        return Math.max(0, (int) ((ParserBase) parser).getTokenCharacterOffset() - 1);
    }

    /** Jackson's marked exception is deprecated without a successor, and alone knows where the trouble itself is. */
    @SuppressWarnings("deprecation")
    private static FindingsException syntax(Input input, JsonProcessingException e) {
        if (e instanceof com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException marked
                && marked.getProblemMark() != null) {
            return refused(
                    "DOC-01",
                    "cannot be read: " + firstLine(marked.getProblem()),
                    input.everywhere() != null
                            ? input.everywhere()
                            : new Place(
                                    input.source().name(),
                                    marked.getProblemMark().getLine() + 1,
                                    marked.getProblemMark().getColumn() + 1));
        }
        return refused("DOC-01", "cannot be read: " + firstLine(e.getOriginalMessage()), input.place(e.getLocation()));
    }

    private static String firstLine(@Nullable String message) {
        String line =
                message == null ? "unknown reason" : message.lines().findFirst().orElse("unknown reason");
        line = line.replaceAll("(: enable|, from) `[^`]*`[^)]*", "");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private static FindingsException refused(String code, String message, Place place) {
        return new FindingsException(Findings.of(Finding.error(code, message).at(place)));
    }
}
