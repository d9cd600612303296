package org.clearnotice.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown page: its code blocks, each with the region that it claims to show, and its links. */
record Page(Path file, List<Block> blocks, List<String> links) {

    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([\\w-]*).*");
    private static final Pattern REGION = Pattern.compile("\\s*<!--\\s*region:\\s*(\\S+)\\s*-->\\s*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    /** @param region where the block was cut from, or nothing */
    record Block(int line, String language, String region, List<String> lines) {}

    static Page read(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String before = "";
        for (int at = 0; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                int end = endOf(lines, at, fence.group(1));
                List<String> body = lines.subList(at + 1, Math.min(end, lines.size()));
                blocks.add(new Block(at + 1, fence.group(2), region(before), Regions.stripped(body)));
                at = end;
                before = "";
            } else if (!lines.get(at).isBlank()) {
                before = lines.get(at);
                LINK.matcher(before).results().map(link -> link.group(1)).forEach(links::add);
            }
        }
        return new Page(file, blocks, links);
    }

    /** README and the other pages of the root, and all of docs. */
    static List<Page> all(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(root)) {
            top.filter(Page::markdown).forEach(files::add);
        }
        if (Files.isDirectory(root.resolve("docs"))) {
            try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
                docs.filter(Page::markdown).forEach(files::add);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            pages.add(read(file));
        }
        return pages;
    }

    private static boolean markdown(Path file) {
        return file.toString().endsWith(".md");
    }

    private static int endOf(List<String> lines, int start, String fence) {
        int at = start + 1;
        while (at < lines.size() && !lines.get(at).strip().equals(fence)) {
            at++;
        }
        return at;
    }

    private static String region(String line) {
        Matcher region = REGION.matcher(line);
        return region.matches() ? region.group(1) : "";
    }
}
