package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a field's own words says more closely what it is: an account number of a bank account, the name of one of
 * several medicines or debts, the country that somebody was born in.
 */
final class GroupReading {

    private static final Set<String> MONEY_ACCOUNTS = Set.of("pd:FinancialAccountNumber", "pd:PaymentCardNumber");
    private static final Set<String> PLACES = Set.of("pd:City", "pd:Region", "pd:Country");
    private static final Set<String> BIRTH = Set.of("pd:BirthPlace", "pd:BirthDate");
    private static final String BIRTH_PLACE = "pd:BirthPlace";

    /** @param evidence that tells it */
    record Closer(String category, Evidence evidence) {}

    private final FieldTexts texts;
    private final Vocabulary words;

    GroupReading(FieldTexts texts, Vocabulary words) {
        this.texts = texts;
        this.words = words;
    }

    /**
     * Empty where it says no more than the field does.
     *
     * @param own what the field's own words ask for
     * @param somebody whether they say whose it is
     */
    Optional<Closer> than(String own, boolean somebody) {
        if (PLACES.contains(own)) {
            return birthPlace();
        }
        Optional<Hit> group = words.named(texts.parent())
                .or(() -> own.equals("pd:AccountIdentifier") ? words.asked(texts.nearest()) : Optional.empty())
                .filter(Hit::isVerySensitive);
        boolean account = own.equals("pd:AccountIdentifier")
                && group.filter(hit -> MONEY_ACCOUNTS.contains(hit.category())).isPresent();
        boolean bareName = own.equals("pd:Name")
                && texts.label().isEmpty()
                && !somebody
                && texts.name().stream().allMatch(text -> text.words().equals(List.of("name")));
        return group.filter(hit -> account || bareName).map(hit -> new Closer(hit.category(), hit.evidence("name")));
    }

    /** By the technical name, the group, or a section that speaks of no other address. */
    private Optional<Closer> birthPlace() {
        boolean alone = words.asked(texts.nearest(), "pd:PhysicalAddress").isEmpty();
        return birth(words.named(texts.name()), "name")
                .or(() -> birth(words.named(texts.parent()), "name"))
                .or(() -> birth(alone ? words.asked(texts.nearest()) : Optional.empty(), "section"));
    }

    private static Optional<Closer> birth(Optional<Hit> hit, String where) {
        return hit.filter(found -> BIRTH.contains(found.category()))
                .map(found -> new Closer(BIRTH_PLACE, found.evidence(where)));
    }
}
