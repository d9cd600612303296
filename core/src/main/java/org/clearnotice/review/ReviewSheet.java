package org.clearnotice.review;

import java.util.Collection;
import java.util.Objects;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;

/** One file of {@code reviews/}: why each field is needed, and what could happen with each very sensitive kind. */
record ReviewSheet(NecessitySheet necessity, RiskSheet risk) {

    static ReviewSheet empty(String service) {
        return new ReviewSheet(NecessitySheet.empty(service), RiskSheet.empty(service));
    }

    /** Reads {@code reviews/SERVICE.yaml}; what does not fit goes to the findings. */
    static ReviewSheet read(Document document, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(document.root(), findings);
        String file = document.source().name();
        String service = Objects.requireNonNullElse(members.text("service"), "");
        NecessitySheet necessity = new NecessitySheet(
                service, members.map("necessity", node -> NecessitySheet.answer(node, findings)), file);
        if (!file.equals("reviews/" + service + ".yaml")) {
            findings.add(NecessitySheet.anothers(document, service));
        }
        RiskSheet risk = new RiskSheet(members.map("risk", node -> RiskSheet.line(node, findings)), file);
        members.refuseOthers();
        return new ReviewSheet(necessity, risk);
    }
}
