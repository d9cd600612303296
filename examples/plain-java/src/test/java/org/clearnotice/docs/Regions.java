package org.clearnotice.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts tagged regions out of the files of the project. */
final class Regions {

    private static final Pattern TAG =
            Pattern.compile("\\s*(?://|#|<!--|--|/\\*)\\s*(tag|end)::([\\w-]+)\\[]\\s*(?:-->|\\*/)?\\s*");

    private final Path root;

    Regions(Path root) {
        this.root = root;
    }

    /**
     * The lines of {@code path/to/File.java#name}, or of the whole file where no name is given, without tags and common
     * indentation.
     *
     * @throws IllegalArgumentException if there is no such region, or its file is neither compiled nor run
     */
    List<String> lines(String reference) throws IOException {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file " + path);
        }
        if (!held(path)) {
            throw new IllegalArgumentException(path + " is neither compiled nor run by the build");
        }
        List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
        return stripped(hash < 0 ? untagged(all) : between(all, reference.substring(hash + 1), reference));
    }

    /** Sources, resources and facts of a module, a build file, or the script that runs every test. */
    private static boolean held(String path) {
        return path.matches("([\\w-]+/)+src/(main|test)/.+|([\\w-]+/)*pom\\.xml|\\.ci/run|examples/[\\w-]+/privacy/.+");
    }

    private static List<String> between(List<String> all, String name, String reference) {
        List<String> inside = new ArrayList<>();
        int opened = 0;
        boolean open = false;
        for (String line : all) {
            Matcher tag = TAG.matcher(line);
            if (tag.matches()) {
                if (tag.group(2).equals(name)) {
                    open = tag.group(1).equals("tag");
                    opened += open ? 1 : 0;
                }
            } else if (open) {
                inside.add(line);
            }
        }
        if (opened != 1 || open) {
            throw new IllegalArgumentException(reference
                    + (opened == 0 ? " has no tag" : open ? " has no end" : " is tagged " + opened + " times"));
        }
        return inside;
    }

    private static List<String> untagged(List<String> all) {
        return all.stream().filter(line -> !TAG.matcher(line).matches()).toList();
    }

    /** Without the indentation that all lines share, and without blank lines at either end. */
    static List<String> stripped(List<String> lines) {
        String text = String.join("\n", lines).stripIndent();
        return text.strip().isEmpty()
                ? List.of()
                : text.replaceFirst("\\A(\\s*\\n)+", "").stripTrailing().lines().toList();
    }
}
