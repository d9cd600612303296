package org.clearnotice.classification;

import java.util.Set;

/**
 * A phrase in a text.
 *
 * @param at the number of its first word there
 */
record Hit(FieldRule rule, Phrase phrase, int at) {

    private static final Set<String> WHO = Set.of("pd:Family", "pd:Offspring", "x:MilitaryService");

    String category() {
        return rule.category();
    }

    /** Whether it says how something is asked rather than what. */
    boolean isGeneral() {
        return BundledGravity.isGeneral(rule.category());
    }

    boolean isVerySensitive() {
        return rule.gravity() == Gravity.VERY_SENSITIVE;
    }

    /** Whether it is one word that says of whom rather than what: "spouse" in "spouse's e-mail". */
    private boolean saysWho() {
        return phrase.words().size() == 1 && WHO.contains(category());
    }

    private boolean overlaps(Hit other) {
        return at < other.at + other.phrase.words().size()
                && other.at < at + phrase.words().size();
    }

    /**
     * Longer, or as long and heavier: "choose a PIN" asks for a PIN. A word of its own weighs more than general ones that stand apart
     * from it: "type of disability" asks for a disability, "date signed" for a date. What is very sensitive weighs more than what stands
     * apart from it, and a relative less: "spouse's e-mail" asks for an e-mail address. An organisation's data stays an organisation's.
     */
    boolean isStrongerThan(Hit best) {
        if (isGeneral() != best.isGeneral() && !overlaps(best)) {
            return best.isGeneral();
        }
        if (isVerySensitive() != best.isVerySensitive() && !overlaps(best)) {
            return isVerySensitive();
        }
        if (saysWho() != best.saysWho() && !overlaps(best)) {
            return best.saysWho();
        }
        int longer = Integer.compare(phrase.weight(), best.phrase.weight());
        boolean heavier = rule.gravity().compareTo(best.rule.gravity()) > 0;
        return longer > 0 || (longer == 0 && heavier && !best.category().startsWith("x:Organisation"));
    }

    /** @param where label, name, section, … */
    Evidence evidence(String where) {
        return new Evidence(rule.id(), where, phrase.toString(), rule.language());
    }
}
