package org.clearnotice.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds code blocks that are not cut from compiled, tested files, and links that lead nowhere. */
final class DocsCheck {

    /** What a program prints is shown as text; all else is code. */
    private static final String OUTPUT = "text";

    private final Path root;
    private final Regions regions;

    DocsCheck(Path root) {
        this.root = root;
        this.regions = new Regions(root);
    }

    /** A sentence with page and line for each thing that is wrong. */
    List<String> complaints() throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Page page : Page.all(root)) {
            String name = root.relativize(page.file()).toString();
            for (Page.Block block : page.blocks()) {
                String complaint = complaint(block);
                if (!complaint.isEmpty()) {
                    complaints.add(name + ":" + block.line() + ": " + complaint);
                }
            }
            page.links().stream()
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> complaints.add(name + ": the link " + link + " leads nowhere"));
        }
        return complaints;
    }

    private String complaint(Page.Block block) throws IOException {
        if (block.language().equals(OUTPUT)) {
            return "";
        }
        if (block.region().isEmpty()) {
            return "this code block names no region; put <!-- region: path/to/file#name --> above it,"
                    + " or call it text if it is what a program prints";
        }
        try {
            List<String> code = regions.lines(block.region());
            return code.equals(block.lines()) ? "" : difference(block, code);
        } catch (IllegalArgumentException noSuchRegion) {
            return String.valueOf(noSuchRegion.getMessage());
        }
    }

    private static String difference(Page.Block block, List<String> code) {
        int at = 0;
        while (at < code.size()
                && at < block.lines().size()
                && code.get(at).equals(block.lines().get(at))) {
            at++;
        }
        return "differs from " + block.region() + " in line " + (at + 1) + ": the page has " + quoted(block.lines(), at)
                + ", the file has " + quoted(code, at);
    }

    private static String quoted(List<String> lines, int at) {
        return at < lines.size() ? "'" + lines.get(at) + "'" : "nothing more";
    }

    private static boolean leadsSomewhere(Page page, String link) {
        return link.matches("[a-z]+:.*") || Files.exists(page.file().resolveSibling(link));
    }
}
