package org.clearnotice.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree from a token stream; the one place where Jackson reads. */
final class TreeReader {

    private final Input input;
    private final JsonParser parser;
    private int reached;
    private int reachedIndex;

    private TreeReader(Input input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    /**
     * What is read.
     *
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
        return read(new Input(source, source.text(), false, levels, null));
    }

    static Document yaml(Source source, int levels) {
        return read(new Input(source, source.text(), true, levels, null));
    }

    static Document json(Source within, Node.Text text, int levels) {
        return read(new Input(within, text.value(), false, levels, text.place()));
    }

    static Document yaml(Source within, Node.Text text, int levels) {
        String block = Block.of(within, text);
        return block == null
                ? read(new Input(within, text.value(), true, levels, text.place()))
                : read(new Input(within, block, true, levels, null));
    }

    private static Document read(Input input) {
        JsonFactory factory = input.yaml() ? new YAMLFactory() : new JsonFactory();
        try (JsonParser parser = factory.createParser(input.text())) {
            return new TreeReader(input, parser).document();
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
        Node root = node(1);
        if (parser.nextToken() != null) {
            throw refused("DOC-01", "something follows the end of the document", here());
        }
        return new Document(input.source(), root);
    }

    private Node node(int depth) throws IOException {
        if (depth > input.levels()) {
            throw refused("DOC-07", "more than " + input.levels() + " levels deep", here());
        }
        refuseYamlExtras();
        Place place = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(place, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(place, depth);
        }
        return scalar(token, place);
    }

    private Node object(Place place, int depth) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseYamlExtras();
            Place at = here();
            String name = wellFormed(parser.currentName(), at);
            parser.nextToken();
            Node value = node(depth + 1);
            if (members.put(name, new Node.Member(at, value)) != null) {
                throw new FindingsException(
                        Findings.of(Finding.error("DOC-02", "'" + name + "' stands twice in one object")
                                .at(at)
                                .fix("keep one of them")));
            }
        }
        return new Node.Members(place, members);
    }

    private Node list(Place place, int depth) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(depth + 1));
        }
        return new Node.Elements(place, elements);
    }

    private Node scalar(JsonToken token, Place place) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Nothing(place);
        }
        String text = wellFormed(parser.getText(), place);
        if (input.yaml() || token == JsonToken.VALUE_STRING) {
            return new Node.Text(place, text);
        }
        return token.isNumeric() ? new Node.Number(place, text) : new Node.Flag(place, token == JsonToken.VALUE_TRUE);
    }

    private void refuseYamlExtras() throws IOException {
        if (!input.yaml()) {
            return;
        }
        if (((YAMLParser) parser).isCurrentAlias() || parser.getObjectId() != null || signHere() == '&') {
            throw refused("DOC-03", "anchors and aliases (& and *) are not read here; write the value out", here());
        }
        if (parser.getTypeId() != null) {
            throw refused("DOC-03", "tags (!) are not read here; write the value alone", here());
        }
    }

    /** The sign that the token starts with: the parser keeps back the anchor of a scalar. */
    private char signHere() {
        int index = (int) parser.currentTokenLocation().getCharOffset();
        String text = input.text();
        reached = text.offsetByCodePoints(reached, index - reachedIndex);
        reachedIndex = index;
        return reached < text.length() ? text.charAt(reached) : ' ';
    }

    private String wellFormed(String text, Place place) {
        if (hasLoneSurrogate(text)) {
            throw refused("DOC-06", "a text holds half of a surrogate pair", place);
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

    private Place here() {
        return input.place(parser.currentTokenLocation());
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
