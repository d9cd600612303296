package org.clearnotice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.NearestName;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.Severity;
import org.clearnotice.notice.AssessedService;
import org.clearnotice.notice.City;
import org.clearnotice.notice.SensitiveKind;
import org.jspecify.annotations.Nullable;

/**
 * What could happen with each very sensitive kind, as staff worked it through: a kind without a valid ACCEPT keeps the notice from
 * residents.
 *
 * @param lines by name of the category
 * @param file the file's name, for findings
 */
record RiskSheet(Map<String, Line> lines, String file) {

    /** What could happen, under headings that staff know. */
    enum Impact {
        INDIVIDUAL_HARM,
        EQUITY_AND_COMMUNITY,
        POLITICAL_AND_IMAGE,
        BUSINESS_AND_INFRASTRUCTURE,
        LEGAL,
        FINANCIAL
    }

    enum Decision {
        ACCEPT,
        CHANGE_FIRST,
        STOP
    }

    /**
     * One line.
     *
     * @param until the last day on which the decision holds
     */
    record Line(
            Map<String, String> impact,
            @Nullable Decision decision,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            Place at) {

        boolean isSigned() {
            return decision != null && by != null && !by.isBlank() && on != null && until != null;
        }
    }

    static RiskSheet empty(String service) {
        return new RiskSheet(Map.of(), "reviews/" + service + ".yaml");
    }

    static Line line(Node node, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Map<String, String> impact = members.map("impact", members::scalar);
        impact.keySet().stream()
                .filter(name -> Arrays.stream(Impact.values())
                        .noneMatch(known -> known.name().equals(name)))
                .forEach(name -> findings.add(Finding.error("DOC-04", "unknown impact '" + name + "'")
                        .at(node.place())
                        .fix("one of " + Arrays.toString(Impact.values()))));
        for (String known : new String[] {"whoCouldBeHurt", "law", "lawLimits", "seenBy", "safestChannel", "role"}) {
            members.text(known);
        }
        Line line = new Line(
                impact,
                members.code("decision", Decision.class),
                members.text("by"),
                members.parsed("on", "a date like 2026-10-20", LocalDate::parse),
                members.parsed("until", "a date like 2027-04-20", LocalDate::parse),
                node.place());
        members.refuseOthers();
        return line;
    }

    /** What keeps the notice from residents. @param today in the city's time zone */
    Findings findings(AssessedService service, LocalDate today) {
        List<String> kinds = SensitiveKind.of(service).stream()
                .map(kind -> kind.category().name())
                .toList();
        City.SensitiveGate gate = service.city().sensitiveGate();
        boolean warns = gate != null && gate.mode().equals("WARN");
        List<Finding> findings = new ArrayList<>(kinds.stream()
                .flatMap(kind -> asked(kind, today, warns ? Severity.WARNING : Severity.ERROR).stream())
                .toList());
        lines.forEach((name, line) -> stranger(name, line, kinds).ifPresent(findings::add));
        return Findings.of(findings.stream()
                .map(finding -> finding.in(service.facts().id()))
                .toList());
    }

    /** @param unanswered how much it weighs that nobody answered; a no of a person always stops the notice */
    private Optional<Finding> asked(String kind, LocalDate today, Severity unanswered) {
        Line line = lines.get(kind);
        if (line == null) {
            return Optional.of(Finding.of(
                            "REV-10", unanswered, "nobody has answered yet what could happen with '" + kind + "'")
                    .at(Place.of(file))
                    .because("residents do not see the notice until somebody has")
                    .fix("work through who could be hurt and sign a line under 'risk'; the privacy office knows"));
        }
        if (!line.isSigned() || line.impact().isEmpty()) {
            return Optional.of(Finding.of(
                            "REV-11",
                            unanswered,
                            "the risk line of '" + kind + "' needs 'impact', 'decision', 'by', 'on' and 'until'")
                    .at(line.at())
                    .fix("say who could be hurt and how; whoever decided signs with name and dates"));
        }
        return Stream.of(refused(kind, line), ranOut(kind, line, today, unanswered))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> refused(String kind, Line line) {
        if (line.decision() == Decision.ACCEPT) {
            return Optional.empty();
        }
        boolean stop = line.decision() == Decision.STOP;
        return Optional.of(Finding.error(
                        stop ? "REV-12" : "REV-13",
                        line.by() + (stop ? " decided to stop '" : " decided to change something first for '") + kind
                                + "', and the service still collects it")
                .at(line.at())
                .fix(stop ? "take it out of form and service, or decide again" : "make the change, then decide again"));
    }

    private static Optional<Finding> ranOut(String kind, Line line, LocalDate today, Severity unanswered) {
        LocalDate until = line.until();
        return until == null || !until.isBefore(today)
                ? Optional.empty()
                : Optional.of(Finding.of("REV-14", unanswered, "the risk line of '" + kind + "' ran out on " + until)
                        .at(line.at())
                        .fix("look at it again and sign anew"));
    }

    private static Optional<Finding> stranger(String name, Line line, List<String> kinds) {
        return kinds.contains(name)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                                "REV-15", "a risk line speaks of '" + name + "', which the service does not collect")
                        .at(line.at())
                        .fix(NearestName.of(name, kinds)
                                .map(nearest -> "did you mean '" + nearest + "'?")
                                .orElse("take it out")));
    }
}
