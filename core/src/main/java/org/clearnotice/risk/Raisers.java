package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clearnotice.classification.BundledLines;

/**
 * All raisers over one form. They ask again until nothing rises any more; since each only raises, and asks only for what rising
 * makes true, the end is the same whatever the order of the lines.
 */
final class Raisers {

    /** The heaviest first, then by name: the order in which reasons are told, whatever the order of the lines. */
    private static final Comparator<Raiser> HEAVIEST = Comparator.<Raiser, Tier>comparing(
                    raiser -> raiser.to() == null ? Tier.NONE : raiser.to())
            .reversed()
            .thenComparing(Raiser::id);

    private final List<Raiser> lines;

    Raisers(List<Raiser> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those of the jar. */
    static Raisers bundled() {
        return new Raisers(Bundled.LINES);
    }

    List<Raiser> lines() {
        return lines;
    }

    /** Read when somebody first asks. */
    private static final class Bundled {

        static final List<Raiser> LINES = RaiserReader.read(BundledLines.of(Raisers.class, "raisers.txt"));
    }

    /**
     * What became of a form's fields.
     *
     * @param form the lowest tier of the form, whatever its fields
     * @param reasons of each raiser that fired
     */
    record Raised(List<FieldRisk> fields, Tier form, List<Reason> reasons, Set<Duty> duties) {}

    /** @param decided which fields a named person weighed: what looks at such a field alone leaves it */
    Raised over(List<FieldRisk> alone, ServiceContext service, Predicate<FieldRisk> decided) {
        List<FieldRisk> fields = new ArrayList<>(alone);
        boolean risen = true;
        // Each turn but the last raises a field by at least one of three tiers, so it ends.
        while (risen) {
            risen = false;
            for (Raiser raiser : lines) {
                risen |= raiser.fires(fields, service) && raise(fields, raiser, decided);
            }
        }
        List<Raiser> fired = lines.stream()
                .filter(raiser -> raiser.fires(fields, service))
                .sorted(HEAVIEST)
                .toList();
        fields.replaceAll(field -> field.with(fired.stream()
                .filter(raiser -> raises(raiser, field, decided))
                .filter(raiser -> raiser.floor(field).compareTo(field.tier()) > 0)
                .map(raiser -> raiser.reason(service))
                .toList()));
        return new Raised(fields, form(fired), reasons(fired, service), duties(fired));
    }

    private static boolean raise(List<FieldRisk> fields, Raiser raiser, Predicate<FieldRisk> decided) {
        boolean risen = false;
        for (int i = 0; i < fields.size(); i++) {
            FieldRisk field = fields.get(i);
            Tier floor = raiser.floor(field);
            if (field.assessedTier().compareTo(floor) < 0 && raises(raiser, field, decided)) {
                fields.set(i, field.raised(floor));
                risen = true;
            }
        }
        return risen;
    }

    private static boolean raises(Raiser raiser, FieldRisk field, Predicate<FieldRisk> decided) {
        return raiser.concerns(field) && !(raiser.looksAtTheFieldAlone() && decided.test(field));
    }

    private static Tier form(List<Raiser> fired) {
        return fired.stream()
                .filter(raiser -> raiser.raises() == Raiser.Whom.FORM)
                .map(Raiser::to)
                .filter(java.util.Objects::nonNull)
                .reduce(Tier.NONE, Tier::atLeast);
    }

    private static List<Reason> reasons(List<Raiser> fired, ServiceContext service) {
        return fired.stream().map(raiser -> raiser.reason(service)).toList();
    }

    private static Set<Duty> duties(List<Raiser> fired) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        fired.forEach(raiser -> duties.addAll(raiser.duties()));
        return duties;
    }
}
