package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearnotice.document.Finding;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.render.NoticeMarkup;
import org.clearnotice.render.NoticeText;
import org.clearnotice.review.ServiceReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice SERVICE}: the notice of a service as residents see it on the web, both layers. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = "Prints the notice of a service, both layers, as it stands on the web.",
        footer = {"", "Example:", "  clearnotice notice park-news --dir privacy --language es --as text"})
final class NoticeCommand implements Callable<Integer> {

    enum Form {
        HTML,
        TEXT
    }

    @Parameters(paramLabel = "SERVICE", description = "Id of the service.")
    private String service = "";

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(names = "--language", paramLabel = "TAG", description = "Language; may be repeated (default: all).")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--as", paramLabel = "html|text", defaultValue = "text", description = "Form of the output.")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this new file instead.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        ServiceReview review = Trial.of(folder.read()).assess(service);
        PrintWriter err = spec.commandLine().getErr();
        review.findings().stream().map(Finding::toString).forEach(err::println);
        if (!review.findings().isClean()) {
            return 1;
        }
        List<String> wanted = languages.isEmpty() ? List.copyOf(review.notices().keySet()) : languages;
        StringBuilder text = new StringBuilder();
        for (String language : wanted) {
            RenderedNotice notice = review.notices().get(language);
            if (notice == null) {
                throw Files.refused(
                        folder.path(),
                        "the notice of '" + service + "' is not offered in '" + language + "'",
                        "offered: " + String.join(", ", review.notices().keySet()));
            }
            text.append(form == Form.HTML ? new NoticeMarkup().notice(notice) : NoticeText.of(notice));
            text.append(form == Form.TEXT && wanted.size() > 1 ? "\n" : "");
        }
        write(text.toString());
        return 0;
    }

    private void write(String text) {
        if (out != null) {
            Files.writeNew(out, text);
            return;
        }
        PrintWriter writer = spec.commandLine().getOut();
        writer.print(text);
        writer.flush();
    }
}
