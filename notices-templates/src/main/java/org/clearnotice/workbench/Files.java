package org.clearnotice.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormDefinition;

/** Reads and writes the files that a call names; what cannot be done is a finding that says so. */
final class Files {

    private static final String EXISTS = "exists already, and nothing is overwritten here";

    private Files() {}

    static Source read(Path file) {
        if (!java.nio.file.Files.isRegularFile(file)) {
            boolean folder = java.nio.file.Files.isDirectory(file);
            throw refused(file, folder ? "is a folder, not a file" : "there is no such file", "check the path");
        }
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return Source.of(file.toString(), in.readNBytes(Source.MAX_BYTES + 1));
        } catch (IOException e) {
            throw refused(file, "cannot be read", "check who may read it");
        }
    }

    /** A form's file with what lies beside it. */
    static FormDefinition definition(Path file) {
        Source source = read(file);
        Path folder = file.toAbsolutePath().getParent();
        FormDefinition alone = FormDefinition.of(source);
        return folder == null ? alone : alone.in(SourceFolder.of(folder));
    }

    /** Writes a whole new file or none; an existing one is never touched. */
    static void writeNew(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                java.nio.file.Files.createDirectories(folder);
            }
            writeWhole(file, text);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            throw refused(file, EXISTS, "rename or remove it first");
        } catch (IOException e) {
            throw refused(file, "cannot be written", "check the folder and who may write there");
        }
    }

    /** Under another name first, so that no reader and no full disk leaves half of it. */
    private static void writeWhole(Path file, String text) throws IOException {
        if (java.nio.file.Files.exists(file)) {
            throw new java.nio.file.FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            java.nio.file.Files.writeString(part, text, StandardCharsets.UTF_8);
            java.nio.file.Files.move(part, file);
        } finally {
            java.nio.file.Files.deleteIfExists(part);
        }
    }

    static void refuseExisting(Path file) {
        if (java.nio.file.Files.exists(file)) {
            throw refused(file, EXISTS, "rename or remove it first");
        }
    }

    static FindingsException refused(Path file, String message, String fix) {
        return new FindingsException(Findings.of(
                Finding.error("CLI-01", message).at(Place.of(file.toString())).fix(fix)));
    }
}
