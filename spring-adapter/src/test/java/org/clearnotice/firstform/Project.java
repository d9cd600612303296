package org.clearnotice.firstform;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.workbench.CommandLineTool;

/** The reader's project: a folder with the form's template, into which the page's commands are typed. */
final class Project {

    static final String TEMPLATE = "src/main/resources/templates/dog-license.html";

    private final Path folder;

    /** What a command printed, with paths as one who stands in the project's folder sees them. */
    record Typed(int exit, String printed) {}

    /** @param folder an absolute one: nothing may be written where the tests run */
    Project(Path folder) throws IOException {
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("'" + folder + "' is not absolute");
        }
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

    /** Types the lines of a step; says what the last of them did. */
    Typed type(String step) throws Exception {
        Typed last = new Typed(0, "");
        for (String line : PageFiles.region(PageFiles.RESOURCES.resolve("steps.sh"), step)) {
            List<String> words = List.of(line.split(" "));
            last = words.get(0).equals("clearnotice") ? clearnotice(words.subList(1, words.size())) : run(words);
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

    private Typed run(List<String> words) throws Exception {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Typed(process.waitFor(), printed);
    }

    private void copy(Path from, String to) throws IOException {
        Files.createDirectories(file(to).resolveSibling("."));
        Files.copy(from, file(to));
    }
}
