package org.clearnotice.firstform;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.workbench.CommandLineTool;

/** The reader's project: a folder with the form's template, into which the page's commands are typed. */
final class Project {

    static final String TEMPLATE = "src/main/resources/templates/dog-license.html";

    private static final String SITE = "http://localhost:8080";

    private final Path folder;

    /** What a command printed, with paths as one who stands in the project's folder sees them. */
    record Typed(int exit, String printed) {}

    Project(Path folder) throws IOException {
        this.folder = folder;
        copy(PageFiles.TEMPLATE, TEMPLATE);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Puts the page's facts where the draft is. */
    void fillInTheFacts() throws IOException {
        for (String facts : List.of("privacy/city.yaml", "privacy/services/dog-license.yaml")) {
            Files.delete(file(facts));
            copy(PageFiles.RESOURCES.resolve(facts), facts);
        }
    }

    Typed type(String step) throws Exception {
        return type(step, SITE);
    }

    /** @param site the address that stands for the one on the page */
    Typed type(String step, String site) throws Exception {
        Typed last = new Typed(0, "");
        for (String line : PageFiles.region(PageFiles.RESOURCES.resolve("steps.sh"), step)) {
            List<String> words = List.of(line.split(" "));
            last = switch (words.get(0)) {
                case "clearnotice" -> clearnotice(words.subList(1, words.size()));
                case "curl" -> curl(words.get(2), words.get(3).replace(SITE, site));
                default ->
                    new Typed(
                            new ProcessBuilder(words)
                                    .directory(folder.toFile())
                                    .start()
                                    .waitFor(),
                            "");
            };
        }
        return last;
    }

    private Typed clearnotice(List<String> words) {
        List<String> arguments = new ArrayList<>();
        words.forEach(word -> arguments.add(word.contains(".") ? file(word).toString() : word));
        String privacy = file("privacy").toString();
        switch (words.get(0)) {
            case "new" -> arguments.addAll(List.of("--dir", privacy));
            case "check" -> arguments.add(privacy);
            default -> {}
        }
        StringWriter printed = new StringWriter();
        PrintWriter screen = new PrintWriter(printed);
        int exit = CommandLineTool.run(screen, screen, arguments.toArray(String[]::new));
        return new Typed(exit, printed.toString().replace(folder + "/", ""));
    }

    private Typed curl(String file, String address) throws Exception {
        HttpResponse<Path> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofFile(file(file)));
        return new Typed(response.statusCode() == 200 ? 0 : 1, "");
    }

    private void copy(Path from, String to) throws IOException {
        Files.createDirectories(file(to).resolveSibling("."));
        Files.copy(from, file(to));
    }
}
