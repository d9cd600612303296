package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormDefinition;
import org.clearnotice.form.FormFormats;
import org.clearnotice.form.FormReading;
import org.clearnotice.risk.ClassificationReport;
import org.clearnotice.risk.FieldDecisions;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.ServiceContext;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify FILE...}: what personal data each field of a form holds, how heavy it is, and why. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Says what personal data each field of a form holds, how heavy it is, and why.",
        footer = {"", "Example:", "  clearnotice classify --json parking.html"})
final class ClassifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Form definitions.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}; guessed from the content where not named.",
            completionCandidates = FormatNames.class)
    private @Nullable String format;

    @Option(names = "--ui-schema", paramLabel = "FILE", description = "The UI schema of a JSON Schema.")
    private @Nullable Path uiSchema;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the form, where it does not say so.")
    private @Nullable String language;

    @Option(names = "--policy", paramLabel = "FILE", description = "A city's own tiers and words: policy.yaml.")
    private @Nullable Path policy;

    @Option(names = "--json", description = "One line of JSON a form.")
    private boolean json;

    /** The formats that are read here. */
    static final class FormatNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatNames() {
            super(FormFormats.bundled().names());
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseUnknownTag();
        TierPolicyReader.Decided decided = decided();
        PrintWriter out = spec.commandLine().getOut();
        int exit = 0;
        for (Path file : files) {
            try {
                FormReading reading = forms(file);
                reading.findings()
                        .forEach(finding -> spec.commandLine().getErr().println(finding));
                if (!json && !reading.because().isEmpty()) {
                    out.println(Finding.oneLine(file + " is read as " + reading.format() + ": " + reading.because()));
                }
                for (Form form : reading.forms()) {
                    FieldDecisions fields = FieldDecisions.of(inLanguage(form), decided, Map.of());
                    fields.findings()
                            .forEach(finding -> spec.commandLine().getErr().println(finding));
                    exit = fields.findings().isClean() ? exit : Math.max(exit, 1);
                    print(fields.assess(ServiceContext.ORDINARY), out);
                }
            } catch (FindingsException e) {
                e.findings().stream()
                        .map(Finding::toString)
                        .forEach(spec.commandLine().getErr()::println);
                exit = 2;
            }
            out.flush();
        }
        return exit;
    }

    private TierPolicyReader.Decided decided() {
        List<Finding> findings = new ArrayList<>();
        TierPolicyReader.Decided decided =
                TierPolicyReader.read(policy == null ? null : Document.yaml(Files.read(policy)), findings);
        Findings.of(findings).throwIfErrors();
        return decided;
    }

    private FormReading forms(Path file) {
        FormDefinition definition = Files.definition(file);
        if (uiSchema != null) {
            definition = definition.withUiSchema(Files.read(uiSchema));
        }
        FormFormats formats = FormFormats.bundled();
        return format == null ? formats.read(definition) : formats.read(definition, format);
    }

    private Form inLanguage(Form form) {
        return language == null ? form : form.inLanguage(language);
    }

    private void refuseUnknownTag() {
        if (language != null && !Locale.forLanguageTag(language).toLanguageTag().equals(language)) {
            throw new ParameterException(
                    spec.commandLine(), "--language is a BCP 47 tag like en, es or zh-Hans, not '" + language + "'");
        }
    }

    private void print(RiskAssessment assessment, PrintWriter out) {
        if (json) {
            out.println(ClassificationReport.jsonLine(assessment));
            return;
        }
        out.println(Finding.oneLine(assessment.form().id()) + ": " + assessment.tier());
        for (FieldRisk field : assessment.fields()) {
            DataCategory category = field.classification().category();
            out.println("  "
                    + String.join(
                            "\t",
                            List.of(
                                    Finding.oneLine(field.path()),
                                    category == null ? "unknown, a person must decide" : category.name(),
                                    field.assessedTier().name(),
                                    reason(field))));
        }
    }

    private static String reason(FieldRisk field) {
        String evidence = field.classification().evidence().stream()
                .map(one -> Finding.brief(one.where()) + " '" + Finding.brief(one.matched()) + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        String raised = field.reasons().stream().map(one -> one.text()).collect(Collectors.joining("; "));
        return evidence.isEmpty() || raised.isEmpty() ? evidence + raised : evidence + "; " + raised;
    }
}
