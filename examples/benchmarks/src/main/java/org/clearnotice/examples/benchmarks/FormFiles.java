package org.clearnotice.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearnotice.document.Source;

/** The forms that are read: real ones below {@code -Dclearnotice.data=DIR}, else as many made up ones. */
final class FormFiles {

    private FormFiles() {}

    /** HTML pages: {@code forms/firefox} below the folder of real forms. */
    static List<Source> html() {
        return real("firefox", ".html", IntStream.range(0, 5).mapToObj(FormFiles::page));
    }

    /** Form.io definitions: {@code forms/navikt} below the folder of real forms. */
    static List<Source> formIo() {
        return real("navikt", ".json", IntStream.range(0, 25).mapToObj(FormFiles::definition));
    }

    /** As many forms as a large city has: the two families in turn. */
    static List<Source> city(int forms) {
        List<Source> html = html();
        List<Source> formIo = formIo();
        return IntStream.range(0, forms)
                .mapToObj(i -> i % 2 == 0 ? html.get(i / 2 % html.size()) : formIo.get(i / 2 % formIo.size()))
                .toList();
    }

    private static List<Source> real(String family, String ending, Stream<Source> otherwise) {
        String data = System.getProperty("clearnotice.data");
        if (data == null) {
            return otherwise.toList();
        }
        try (Stream<Path> files = Files.list(Path.of(data, "forms", family))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(FormFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return Source.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source page(int number) {
        StringBuilder page = new StringBuilder("<html lang=en><h1>Permit " + number + "</h1><form>");
        for (int i = 0; i < 12 + number; i++) {
            page.append("<p><label for='f" + i + "'>Question " + i + "</label> <input id='f" + i + "' name='q" + i
                    + "' autocomplete='name' required></p>\n");
        }
        return Source.of("page-" + number + ".html", page.append("</form>").toString());
    }

    private static Source definition(int number) {
        String field = "{\"id\":\"e%1$d\",\"key\":\"question%1$d\",\"type\":\"textfield\",\"input\":true,"
                + "\"label\":\"Question %1$d\",\"description\":\"\",\"hidden\":false,\"multiple\":false,"
                + "\"defaultValue\":null,\"tableView\":true,\"validate\":{\"required\":true,\"custom\":\"\"},"
                + "\"conditional\":{\"eq\":\"\",\"show\":null,\"when\":null},\"properties\":{},\"attributes\":{}}";
        String fields = IntStream.range(0, 40 + 8 * number)
                .mapToObj(field::formatted)
                .reduce((a, b) -> a + ",\n" + b)
                .orElseThrow();
        String form =
                "{\"title\":\"Permit\",\"display\":\"wizard\",\"components\":[{\"key\":\"page\",\"type\":\"panel\","
                        + "\"title\":\"About you\",\"input\":false,\"components\":[" + fields + "]}]}";
        return Source.of("permit-" + number + ".json", form.getBytes(StandardCharsets.UTF_8));
    }
}
