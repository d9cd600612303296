package org.clearnotice.risk;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the things that must come together.
 *
 * @param least fields of so many different categories
 * @param sides all of them must be true of a field
 */
record RaiserPart(int least, List<Side> sides) {

    RaiserPart {
        sides = List.copyOf(sides);
    }

    /**
     * One side of an 'and'.
     *
     * @param turned none of the terms may be true, rather than any
     */
    record Side(boolean turned, List<RaiserTerm> terms) {

        Side {
            terms = List.copyOf(terms);
        }

        private boolean isOf(FieldRisk field) {
            return terms.stream().anyMatch(term -> term.isOf(field)) != turned;
        }

        private boolean isOf(ServiceContext service) {
            return !turned && terms.stream().anyMatch(term -> term.isOf(service));
        }
    }

    boolean finds(FieldRisk field) {
        return sides.stream().allMatch(side -> side.isOf(field));
    }

    boolean isIn(List<FieldRisk> fields, ServiceContext service) {
        if (sides.stream().allMatch(side -> side.isOf(service))) {
            return true;
        }
        long different = fields.stream()
                .filter(this::finds)
                .map(field -> field.classification().category())
                .distinct()
                .limit(least)
                .count();
        return different == least;
    }

    Stream<RaiserTerm> terms() {
        return sides.stream().flatMap(side -> side.terms().stream());
    }

    /** Whether it asks about the service alone, so that it finds no field. */
    boolean isOfServices() {
        return terms().allMatch(RaiserTerm::isOfServices);
    }
}
