package org.clearnotice.notice;

/** What lets a city use personal data; only {@link #CONSENT} ever asks the person. */
public enum LawfulBasis {
    TASK("dpv:OfficialAuthorityOfController"),
    LAW("dpv:LegalObligation"),
    CONTRACT("dpv:ContractPerformance"),
    CONSENT("dpv:ExpressedConsent"),
    VITAL("dpv:VitalInterest"),
    INTEREST("dpv:LegitimateInterestOfController");

    private final String term;

    LawfulBasis(String term) {
        this.term = term;
    }

    /** The W3C DPV term that receipts record. */
    public String term() {
        return term;
    }
}
