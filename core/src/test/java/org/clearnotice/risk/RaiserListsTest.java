package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.classification.DataCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which categories a raiser takes in one place, and that it takes no other. */
class RaiserListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity-theft-set | ?, pd:BirthDate, pd:Name | pd:OfficialID pd:Passport",
                "identity-number-with-money | pd:OfficialID, ? | x:BenefitStatus pd:FinancialAccountNumber"
                        + " pd:FinancialStatus pd:Income pd:PaymentCardNumber",
                "account-takeover-set | ?, pd:Password | pd:AccountIdentifier pd:EmailAddress pd:Username",
                "account-takeover-set | pd:Username, ? | pd:Password pd:SecretText",
                "address-with-danger | ?, x:ViolenceOrVictim | pd:PhysicalAddress pd:GPSCoordinate",
                "re-identification-set | pd:BirthDate, pd:Gender, ? | pd:PostalCode pd:PhysicalAddress pd:GPSCoordinate",
                "small-cell-demographics | pd:Gender, pd:Age, pd:PostalCode, ? | pd:BirthPlace pd:Disability"
                        + " pd:EthnicOrigin pd:Household pd:Income pd:Language pd:Nationality pd:Religion pd:Sexual"
                        + " x:GenderIdentity",
                "optional-demographics | ?, pd:Country, pd:Name | pd:Age pd:BirthPlace pd:Disability pd:EthnicOrigin"
                        + " pd:Gender pd:Household pd:Income pd:Nationality pd:Religion pd:Sexual x:GenderIdentity",
                "optional-demographics | pd:Gender, ? | pd:AccountIdentifier pd:BirthDate pd:EmailAddress"
                        + " pd:GPSCoordinate pd:IPAddress pd:Name pd:OfficialID pd:Passport pd:PhysicalAddress pd:Picture"
                        + " pd:SocialMedia pd:TelephoneNumber pd:UserAgent pd:Username pd:VehicalLicenseRegistration"
                        + " x:FileUpload x:FreeText x:Signature",
                "child-in-care | pd:Offspring, ? | x:ChildProtection x:ViolenceOrVictim",
                "audience-children-safety | audience=CHILDREN, ? | x:ChildProtection x:ViolenceOrVictim",
            })
    void aRaiserTakesTheseAndNoOther(String id, String form, String categories) {
        List<String> taken = DataCategory.all().stream()
                .map(DataCategory::name)
                .filter(name -> WrittenForm.of(form.replace("?", name)).assessed().reasons().stream()
                        .anyMatch(reason -> reason.code().equals(id)))
                .toList();
        assertThat(taken).containsExactlyInAnyOrder(categories.split(" "));
    }
}
