package org.clearnotice.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Source;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormDefinition;
import org.clearnotice.form.FormFormats;
import org.clearnotice.form.FormReading;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.risk.FieldDecisions;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.ServiceContext;
import org.clearnotice.risk.TierPolicy;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new SERVICE --form FILE}: the facts of a new service to fill in; nothing is ever overwritten. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes the facts of a new service for a form: what was recognised, and what is missing.",
        footer = {"", "Example:", "  clearnotice new street-parking --form parking.html --dir privacy"})
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE", description = "Id of the new service, in small letters.")
    private String service = "";

    @Option(names = "--form", paramLabel = "FILE", required = true, description = "The form's definition.")
    private Path form = Path.of("");

    @Mixin
    private FolderOption folder = new FolderOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!PrivacyFolder.isId(service)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a service's id is at most 64 of a-z, 0-9, and between them '.', '_' and '-', not '" + service
                            + "'");
        }
        FormDefinition definition = Files.definition(form);
        FormReading reading = FormFormats.bundled().read(definition);
        reading.findings().forEach(finding -> spec.commandLine().getErr().println(finding));
        List<Form> forms = reading.forms();
        Form first = forms.get(0);
        Path facts = folder.path().resolve("services").resolve(service + ".yaml");
        Files.refuseExisting(facts);
        String inside = inside(definition.source());
        Path city = folder.path().resolve("city.yaml");
        if (!java.nio.file.Files.exists(city)) {
            Files.writeNew(city, CityDraft.text());
            spec.commandLine().getErr().println("wrote " + city);
        }
        Files.writeNew(facts, draft(first, inside, formId(forms)));
        spec.commandLine().getErr().println("wrote " + facts + "; 'check' lists what is left");
        return 0;
    }

    /** The file's place inside the folder; a form that lies elsewhere is copied to {@code forms/}. */
    private String inside(Source source) {
        Path root = folder.path().toAbsolutePath().normalize();
        Path there = form.toAbsolutePath().normalize();
        if (there.startsWith(root)) {
            return root.relativize(there).toString().replace('\\', '/');
        }
        String name = "forms/" + there.getFileName();
        Path copy = folder.path().resolve(name);
        if (!java.nio.file.Files.isRegularFile(copy) || !Files.read(copy).text().equals(source.text())) {
            Files.writeNew(copy, source.text());
            spec.commandLine().getErr().println("copied the form to " + copy);
        }
        return name;
    }

    /** Null where the form's own id will do. */
    private @Nullable String formId(List<Form> forms) {
        Form first = forms.get(0);
        if (forms.size() == 1) {
            return PrivacyFolder.isId(first.id()) ? null : service;
        }
        String chosen = PrivacyFolder.formIdOf(first);
        spec.commandLine()
                .getErr()
                .println("the file holds " + forms.size() + " forms: "
                        + String.join(
                                ", ",
                                forms.stream().map(PrivacyFolder::formIdOf).toList())
                        + "; these are the facts of '" + chosen + "', and 'formId' names another");
        return chosen;
    }

    private String draft(Form read, String inside, @Nullable String formId) {
        FieldDecisions decided = FieldDecisions.of(
                read, new TierPolicyReader.Decided(TierPolicy.bundled(), FieldClassifier.bundled()), Map.of());
        decided.findings().forEach(finding -> spec.commandLine().getErr().println(finding));
        RiskAssessment assessment = decided.assess(ServiceContext.ORDINARY);
        return new ServiceDraft(service, assessment, LocalDate.now(ZoneOffset.UTC)).text(inside, formId);
    }
}
