package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/** Reads the YAML files of a folder; what is wrong with one goes to the findings and hides nothing of the others. */
final class FolderReader {

    private final SourceFolder sources;
    private final Collection<Finding> findings;

    FolderReader(SourceFolder sources, Collection<Finding> findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /** Null where there is no such file, or where it could not be read; then the findings say why. */
    @Nullable
    Document optional(String path) {
        try {
            return sources.find(path).map(Document::yaml).orElse(null);
        } catch (FindingsException e) {
            e.findings().forEach(findings::add);
            return null;
        }
    }

    /** The same; that there is no such file is a finding too. */
    @Nullable
    Document required(String path) {
        int before = findings.size();
        Document file = optional(path);
        if (file == null && findings.size() == before) {
            findings.add(Finding.error("NOT-02", "the folder has no " + path)
                    .at(Place.of(path))
                    .fix("is this the privacy/ folder? 'new' writes one to begin with"));
        }
        return file;
    }

    /** Every {@code .yaml} file of a folder below; one whose name only looks like it is a finding. */
    List<Document> all(String folder) {
        List<Document> files = new ArrayList<>();
        for (String name : sources.names(folder)) {
            String path = folder + "/" + name;
            if (name.endsWith(".yaml")) {
                Optional.ofNullable(optional(path)).ifPresent(files::add);
            } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
                findings.add(
                        Finding.warning("NOT-38", "the name '" + name + "' does not end in .yaml, so nobody reads it")
                                .at(Place.of(path))
                                .fix("rename it"));
            }
        }
        return files;
    }

    /** @throws FindingsException if it is too large to be read */
    Optional<Source> source(String path) {
        return sources.find(path);
    }

    /**
     * A form's file with what lies in its folder.
     *
     * @throws FindingsException if it is too large to be read
     */
    Optional<FormDefinition> definition(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return sources.find(path).map(source -> FormDefinition.of(source).in(sources.below(folder)));
    }
}
