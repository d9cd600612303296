package org.clearnotice.risk;

import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Whose;
import org.clearnotice.form.FieldKind;

/** One thing that a raiser asks of a field, or of the service. */
sealed interface RaiserTerm {

    /** Whether this field is so; what is said of a service is true of no field. */
    default boolean isOf(FieldRisk field) {
        return false;
    }

    /** Whether the service is so; what is said of a field is true of no service. */
    default boolean isOf(ServiceContext service) {
        return false;
    }

    /** Whether it may stand after 'not': what tiers make true must only ever become true, or the order of lines would matter. */
    default boolean mayBeTurnedRound() {
        return true;
    }

    /** Whether it speaks of the service rather than of a field. */
    default boolean isOfServices() {
        return this instanceof Service || this instanceof For;
    }

    record Category(String name) implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            DataCategory category = field.classification().category();
            return category != null && category.name().equals(name);
        }
    }

    record Owner(Whose whose) implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            return field.classification().whose() == whose;
        }
    }

    record Kind(FieldKind kind) implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            return field.classification().field().kind() == kind;
        }
    }

    record Required() implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            return field.classification().field().required();
        }
    }

    record Unknown() implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            return field.classification().needsReview();
        }
    }

    record Reached(Tier tier) implements RaiserTerm {

        @Override
        public boolean isOf(FieldRisk field) {
            return field.assessedTier().compareTo(tier) >= 0;
        }

        @Override
        public boolean mayBeTurnedRound() {
            return false;
        }
    }

    /** @param name a context such as VIOLENCE, or ANY */
    record Service(String name) implements RaiserTerm {

        @Override
        public boolean isOf(ServiceContext service) {
            return service.sensitive() != null && (name.equals("ANY") || name.equals(service.sensitive()));
        }

        @Override
        public boolean mayBeTurnedRound() {
            return false;
        }
    }

    record For(Audience audience) implements RaiserTerm {

        @Override
        public boolean isOf(ServiceContext service) {
            return service.audience() == audience;
        }

        @Override
        public boolean mayBeTurnedRound() {
            return false;
        }
    }
}
