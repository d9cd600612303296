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

    private BundledGravity() {}

    static Gravity of(String category) {
        if (THINGS.contains(category)) {
            return Gravity.THING;
        }
        return VERY_SENSITIVE.contains(category) ? Gravity.VERY_SENSITIVE : Gravity.PERSON;
    }
}
