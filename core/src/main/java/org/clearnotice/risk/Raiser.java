package org.clearnotice.risk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes data weigh more than its category alone: one line of {@code raisers.txt}. It never lowers.
 *
 * @param to the lowest tier from then on; null for one more than the field alone
 */
record Raiser(
        String id,
        List<RaiserPart> parts,
        Whom raises,
        @Nullable Tier to,
        Set<Duty> duties,
        String why) {

    static final String FILE = "risk/raisers.txt";

    /** Whom a raiser raises. */
    enum Whom {
        PARTS,
        FIRST,
        PEOPLE,
        FORM
    }

    Raiser {
        parts = List.copyOf(parts);
        duties = Set.copyOf(duties);
    }

    /** Whether it can raise anything at all. */
    boolean findsFields() {
        return switch (raises) {
            case PARTS -> !parts.stream().allMatch(RaiserPart::isOfServices);
            case FIRST -> !parts.get(0).isOfServices();
            case PEOPLE, FORM -> true;
        };
    }

    /** Whether all that must come together is there, and somebody to be raised. */
    boolean fires(List<FieldRisk> fields, ServiceContext service) {
        return parts.stream().allMatch(part -> part.isIn(fields, service))
                && (raises == Whom.FORM || fields.stream().anyMatch(this::concerns));
    }

    /** Whether this field is one of those that it raises, where it fires. */
    boolean concerns(FieldRisk field) {
        return switch (raises) {
            case PARTS -> parts.stream().anyMatch(part -> part.finds(field));
            case FIRST -> parts.get(0).finds(field);
            case PEOPLE, FORM -> field.assessedTier() != Tier.NONE;
        };
    }

    /** The lowest tier of a field that it concerns. One more than alone makes nothing SENSITIVE. */
    Tier floor(FieldRisk field) {
        if (to != null) {
            return to;
        }
        return field.tier() == Tier.NONE ? Tier.CONTACT : Tier.PERSONAL;
    }

    /** Whether it looks at nothing but the field that it raises, as a person who decides on that field does. */
    boolean looksAtTheFieldAlone() {
        return parts.size() == 1
                && parts.get(0).least() == 1
                && (raises == Whom.PARTS || raises == Whom.FIRST)
                && parts.get(0).terms().noneMatch(RaiserTerm::isOfServices);
    }

    Reason reason(ServiceContext service) {
        boolean together = parts.stream().filter(part -> !part.isOfServices()).count() > 1;
        String text = why.replace("{service}", Objects.requireNonNullElse(service.sensitive(), ""));
        return new Reason(id, text + (together ? " (combination " : " (rule ") + id + ")", FILE);
    }
}
