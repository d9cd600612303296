package org.clearnotice.classification;

import java.util.Set;

/** What data is, once it is known whose: an organisation's name is no person's, a pothole's address nobody's home. */
final class OwnedCategory {

    private static final Set<String> ADDRESSES =
            Set.of("pd:PhysicalAddress", "pd:City", "pd:Region", "pd:PostalCode", "pd:Country", "pd:GPSCoordinate");
    private static final Set<String> ORGANISATION_DATA =
            Set.of("pd:EmailAddress", "pd:TelephoneNumber", "pd:AccountIdentifier", "pd:OfficialID", "pd:SocialMedia");

    private static final Set<String> BUDGET = Set.of("pd:Income", "pd:FinancialStatus");

    /** What a person gives even for an organisation. */
    private static final Set<String> KEPT =
            Set.of("x:FreeText", "x:FileUpload", "x:Signature", "pd:Password", "pd:BirthDate", "x:RoleInCase");

    private OwnedCategory() {}

    /** Whether it is of the organisation in a form that one fills in, though it be asked "how much do you need?". */
    static boolean isBudget(String category) {
        return BUDGET.contains(category);
    }

    /** Of an organisation that fills in the form: its money and its people are its own data. */
    static String ofApplicant(String category) {
        String owned = of(category, Whose.ORGANISATION, false);
        boolean own = BUDGET.contains(category)
                || (owned.equals(category)
                        && BundledGravity.of(category) == Gravity.PERSON
                        && !KEPT.contains(category));
        return own ? "x:OrganisationData" : owned;
    }

    static String of(String category, Whose owner, boolean thing) {
        boolean name = category.equals("pd:Name");
        boolean address = ADDRESSES.contains(category);
        if (owner == Whose.ORGANISATION) {
            return name
                    ? "x:OrganisationName"
                    : address
                            ? "x:OrganisationAddress"
                            : ORGANISATION_DATA.contains(category) ? "x:OrganisationData" : category;
        }
        if (address && owner == Whose.PLACE_OF_INCIDENT) {
            return "x:IncidentLocation";
        }
        if (name && owner == Whose.CHILD) {
            return "pd:Offspring";
        }
        return name && thing ? "x:NonPersonal" : category;
    }
}
