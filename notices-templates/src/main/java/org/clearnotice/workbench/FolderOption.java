package org.clearnotice.workbench;

import java.nio.file.Path;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import picocli.CommandLine.Option;

/** The {@code privacy/} folder that a command works on. */
final class FolderOption {

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "privacy",
            description = "The city's privacy folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("privacy");

    Path path() {
        return folder;
    }

    PrivacyFolder read() {
        return read(folder);
    }

    static PrivacyFolder read(Path folder) {
        if (!java.nio.file.Files.isDirectory(folder)) {
            throw Files.refused(folder, "there is no such folder", "name the privacy folder");
        }
        return PrivacyFolder.read(SourceFolder.of(folder), FormFormats.bundled());
    }
}
