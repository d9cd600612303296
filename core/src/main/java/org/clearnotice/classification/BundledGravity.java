package org.clearnotice.classification;

import java.util.Set;

/** The gravity of a category where no context says otherwise. */
final class BundledGravity {

    private static final Set<String> THINGS = Set.of(
            "x:CaseReference",
            "x:ConsentOrCertification",
            "x:IncidentLocation",
            "x:NonPersonal",
            "x:OrganisationAddress",
            "x:OrganisationData",
            "x:OrganisationName",
            "x:TechnicalField");

    private static final Set<String> VERY_SENSITIVE = Set.of(
            "pd:Biometric",
            "pd:Criminal",
            "pd:Disability",
            "pd:EthnicOrigin",
            "pd:FinancialAccountNumber",
            "pd:FinancialStatus",
            "pd:Health",
            "pd:Income",
            "pd:PaymentCardNumber",
            "pd:PoliticalOpinion",
            "pd:Religion",
            "pd:Sexual",
            "pd:TradeUnionMembership",
            "x:BenefitStatus",
            "x:ChildProtection",
            "x:GenderIdentity",
            "x:ImmigrationStatus",
            "x:ViolenceOrVictim");

    /** These say how something is asked rather than what: they take their weight from what stands around them. */
    private static final Set<String> GENERAL = Set.of("x:FreeText", "x:FileUpload", "x:NonPersonal");

    private BundledGravity() {}

    static boolean isGeneral(String category) {
        return GENERAL.contains(category);
    }

    static Gravity of(String category) {
        if (THINGS.contains(category)) {
            return Gravity.THING;
        }
        return VERY_SENSITIVE.contains(category) ? Gravity.VERY_SENSITIVE : Gravity.PERSON;
    }
}
