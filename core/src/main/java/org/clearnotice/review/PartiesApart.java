package org.clearnotice.review;

import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.ServiceFacts;
import org.clearnotice.risk.Audience;

/** A person who was hurt and the one accused of it never meet: not in one form, and not under one pseudonym in receipts. */
final class PartiesApart {

    private PartiesApart() {}

    /** What this service shares with one for the other party. */
    static List<Finding> findings(PrivacyFolder folder, PrivacyFolder.Service service) {
        Optional<Audience> other = otherOf(service.facts().context().audience());
        return folder.services().values().stream()
                .map(PrivacyFolder.Service::facts)
                .filter(facts ->
                        other.filter(facts.context().audience()::equals).isPresent())
                .filter(facts -> shares(facts, service.facts()))
                .map(facts -> Finding.error(
                                "REV-16",
                                "'" + service.facts().id() + "' and '" + facts.id()
                                        + "' are for persons who were hurt and accused, and share form or subjectScope")
                        .at(service.file().placeOf("audience"))
                        .in(service.facts().id())
                        .fix("give each its own"))
                .toList();
    }

    private static Optional<Audience> otherOf(Audience audience) {
        return switch (audience) {
            case VICTIM -> Optional.of(Audience.ACCUSED);
            case ACCUSED -> Optional.of(Audience.VICTIM);
            case ADULTS, CHILDREN, ANYONE -> Optional.empty();
        };
    }

    private static boolean shares(ServiceFacts one, ServiceFacts other) {
        return one.form().equals(other.form()) || scope(one).equals(scope(other));
    }

    private static String scope(ServiceFacts facts) {
        return facts.subjectScope() == null ? facts.id() : facts.subjectScope();
    }
}
