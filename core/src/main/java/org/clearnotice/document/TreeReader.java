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

    private final Source source;
    private final String text;
    private final JsonParser parser;
    private final boolean yaml;
    private int reached;
    private int reachedIndex;

    private TreeReader(Source source, String text, JsonParser parser, boolean yaml) {
        this.source = source;
        this.text = text;
        this.parser = parser;
        this.yaml = yaml;
    }

    static Document json(Source source) {
        return read(source, new JsonFactory(), false);
    }

    static Document yaml(Source source) {
        return read(source, new YAMLFactory(), true);
    }

    private static Document read(Source source, JsonFactory factory, boolean yaml) {
        String text = source.text();
        try (JsonParser parser = factory.createParser(text)) {
            return new TreeReader(source, text, parser, yaml).document();
        } catch (JsonProcessingException e) {
            throw syntax(source, e);
        } catch (IOException e) {
            throw refused("DOC-01", "the file cannot be read: " + firstLine(e.getMessage()), Place.of(source.name()));
        }
    }

    private Document document() throws IOException {
        if (parser.nextToken() == null) {
            throw refused("DOC-01", "the file is empty", Place.of(source.name()));
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            throw refused("DOC-01", "something follows the end of the document", here());
        }
        return new Document(source, root);
    }

    private Node node(int depth) throws IOException {
        if (depth > Document.MAX_DEPTH) {
            throw refused("DOC-07", "more than " + Document.MAX_DEPTH + " levels deep", here());
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
        if (yaml || token == JsonToken.VALUE_STRING) {
            return new Node.Text(place, text);
        }
        return token.isNumeric() ? new Node.Number(place, text) : new Node.Flag(place, token == JsonToken.VALUE_TRUE);
    }

    private void refuseYamlExtras() throws IOException {
        if (!yaml) {
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
        return place(source, parser.currentTokenLocation());
    }

    private static Place place(Source source, @Nullable JsonLocation location) {
        return location == null
                ? Place.of(source.name())
                : new Place(source.name(), Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** Jackson's marked exception is deprecated without a successor, and alone knows where the trouble itself is. */
    @SuppressWarnings("deprecation")
    private static FindingsException syntax(Source source, JsonProcessingException e) {
        if (e instanceof com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException marked
                && marked.getProblemMark() != null) {
            return refused(
                    "DOC-01",
                    "cannot be read: " + firstLine(marked.getProblem()),
                    new Place(
                            source.name(),
                            marked.getProblemMark().getLine() + 1,
                            marked.getProblemMark().getColumn() + 1));
        }
        return refused(
                "DOC-01", "cannot be read: " + firstLine(e.getOriginalMessage()), place(source, e.getLocation()));
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
