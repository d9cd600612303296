package org.clearnotice.notice;

/** The forms that single values of the facts have; those that receipts repeat are the receipt profile's own. */
final class FactForms {

    static final String TOKEN = "[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?";
    static final String TOKEN_RULE = "must be a token: small letters, digits, '.', '_' or '-', at most 64 signs";

    static final String VERSION = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?";
    static final String VERSION_RULE = "must be letters, digits, '.', '_' or '-', at most 32 signs";

    static final String EMAIL =
            "[A-Za-z0-9._%+-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+";
    static final String EMAIL_RULE = "must be an e-mail address of an office, its domain in small letters";

    static final String PHONE = "\\+[1-9][0-9]{6,14}|[0-9]{3,6}";
    static final String PHONE_RULE = "must be a phone number like \"+15035550100\", or a short number like \"311\"";

    static final String SITE = "https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[1-9][0-9]{0,4})?";
    static final String SITE_RULE = "must be an https address without a path, like https://alderfalls.example";

    static final String PAGE = "(?:" + SITE + ")?(?:/[A-Za-z0-9._~!$&'()*+,;=:%/-]*)";
    static final String PAGE_RULE = "must be an https address, or a path below the site that starts with /";

    static final String PERIOD = "P(?:0D|[1-9][0-9]{0,2}Y(?:[1-9][0-9]{0,2}M)?(?:[1-9][0-9]{0,3}D)?"
            + "|[1-9][0-9]{0,2}M(?:[1-9][0-9]{0,3}D)?|[1-9][0-9]{0,3}D|[1-9][0-9]{0,2}W|T[1-9][0-9]{0,3}[HM])";
    static final String PERIOD_RULE = "must be a duration like P3Y, P6M or P90D";

    static final String PLACE = "[A-Z0-9]+(?:-[A-Z0-9]+)*";
    static final String PLACE_RULE = "must be a place like US or US-OR";

    static final String ORIGIN = "[a-z0-9.-]+(?:/[A-Za-z0-9._-]+)*";
    static final String ORIGIN_RULE = "must be a domain and a path, without https";

    private FactForms() {}
}
