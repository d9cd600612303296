package org.clearnotice.workbench;

/** The first {@code city.yaml}: what cannot be guessed stands as a comment that says who knows it. */
final class CityDraft {

    private CityDraft() {}

    static String text() {
        return """
                # Who the city is. Everything here is a default of every service.
                # Each line that begins with "# TODO" is missing: take the "# TODO " away and write what is true.
                language: en                  # of plain texts in this folder
                languages: [en]               # in which notices are offered
                packs: [intl]                 # rule packs, such as us-or; see the guide
                # TODO id: springfield                          # short name, small letters
                # TODO name: City of Springfield
                # TODO site: https://springfield.example        # public address (web team)
                # TODO timeZone: America/Los_Angeles
                # TODO place: US-OR
                # TODO storage: [US]                            # where records lie (IT)
                # TODO controller: {name: City of Springfield, address: 1 Main Street, email: privacy@springfield.example, phone: "+15035550100"}
                # TODO privacyOffice: {name: Privacy Office, email: privacy@springfield.example, phone: "+15035550101"}
                # TODO records: {name: City Recorder, phone: "+15035550102"}
                # TODO complaints: {internal: {name: City Ombudsman, phone: "+15035550103"}, authority: null}   # null where no authority has a say (privacy office)
                # TODO help: {phone: "311", interpreters: true, formats: []}
                # TODO withdrawal: {page: /privacy/choices, phone: "+15035550101"}
                # TODO log: {origin: springfield.example/privacy/receipts, mergeDelay: PT24H}
                """;
    }
}
