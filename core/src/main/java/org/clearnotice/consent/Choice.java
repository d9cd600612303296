package org.clearnotice.consent;

/** What a person decided about one purpose; a question left unanswered is no choice. */
public record Choice(String purpose, Decision decision) {

    public enum Decision {
        GIVEN,
        REFUSED
    }
}
