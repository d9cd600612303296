package org.clearnotice.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The risk lines of a review: what was worked through for each SENSITIVE kind. */
final class RiskSheet {

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

    /** One line. */
    record Line(
            Map<String, String> impact,
            @Nullable Decision decision,
            @Nullable String by,
            @Nullable LocalDate until) {}

    private RiskSheet() {}

    static Line line(Node node, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Map<String, String> impact = members.map("impact", members::scalar);
        impact.keySet().stream()
                .filter(name -> java.util.Arrays.stream(Impact.values())
                        .noneMatch(known -> known.name().equals(name)))
                .forEach(name -> findings.add(Finding.error("DOC-04", "unknown impact '" + name + "'")
                        .at(node.place())
                        .fix("one of " + java.util.Arrays.toString(Impact.values()))));
        for (String known :
                new String[] {"whoCouldBeHurt", "law", "lawLimits", "seenBy", "safestChannel", "role", "on"}) {
            members.text(known);
        }
        Line line = new Line(
                impact,
                members.code("decision", Decision.class),
                members.text("by"),
                members.parsed("until", "a date like 2027-04-20", LocalDate::parse));
        members.refuseOthers();
        return line;
    }
}
