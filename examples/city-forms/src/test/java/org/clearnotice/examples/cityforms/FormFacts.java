package org.clearnotice.examples.cityforms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Severity;
import org.clearnotice.document.Source;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.clearnotice.form.FormFile;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.render.TemplateNoticeRenderer;
import org.clearnotice.store.InMemoryNoticeTexts;
import org.clearnotice.store.InMemoryReceiptStore;
import org.clearnotice.store.SiteKeys;
import org.clearnotice.testing.TestFolder;

/** What stands between the Java type of a form and a notice that speaks of all its questions. */
final class FormFacts {

    static final Path PRIVACY = Path.of("privacy");

    /** Whether a field can come out in a records request: counsel's to answer, not the writer's of the form. */
    private static final String ASK_COUNSEL = "NOT-16";

    private FormFacts() {}

    /** Fields that only one of them has: the Java type, or the definition that is checked in. */
    static List<String> differences(Form now, Path checkedIn) throws IOException {
        Source file = Source.of(checkedIn.toString(), Files.readAllBytes(checkedIn));
        Set<String> there = paths(FormFormats.bundled().read(file).forms().get(0));
        Set<String> asked = paths(now);
        String mend = ": run this test with -Dforms.export=true, then bring services/" + now.id() + ".yaml up to date";
        return Stream.concat(
                        asked.stream()
                                .filter(path -> !there.contains(path))
                                .map(path -> "the form asks '" + path + "', which " + checkedIn + " does not know"),
                        there.stream()
                                .filter(path -> !asked.contains(path))
                                .map(path -> checkedIn + " speaks of '" + path + "', which the form does not ask"))
                .map(difference -> difference + mend)
                .toList();
    }

    /** What the facts of this form's service do not say about its fields, and every other reason not to publish it. */
    static List<String> missing(Form form) {
        TestFolder folder = TestFolder.copyOf(PRIVACY).with("forms/" + form.id() + ".json", FormFile.write(form));
        SecureRandom random = new SecureRandom();
        return PrivacyNotices.of(PrivacyFolder.read(folder, FormFormats.bundled()), TemplateNoticeRenderer.bundled())
                .keptIn(new InMemoryReceiptStore(), new InMemoryNoticeTexts())
                .signedWith(SiteKeys.fresh("", random))
                .open(Clock.systemUTC(), random)
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || !finding.field().isEmpty() && !finding.code().equals(ASK_COUNSEL))
                .map(Finding::toString)
                .toList();
    }

    private static Set<String> paths(Form form) {
        Set<String> paths = new TreeSet<>();
        form.fields().stream().map(FormField::path).forEach(paths::add);
        return paths;
    }
}
