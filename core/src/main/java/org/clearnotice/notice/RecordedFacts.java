package org.clearnotice.notice;

import java.util.List;
import org.clearnotice.document.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a notice that a receipt repeats, in the notice's language: members and forms of the receipt profile, section 3.
 *
 * @param noticeUrl {@code <site>/privacy/notices/<id>/<version>/<language>}
 * @param jurisdiction places with {@code loc:}
 * @param subjectScope the service id, or the wider scope that the city names
 */
public record RecordedFacts(
        Controller controller,
        List<JointController> jointControllers,
        Named service,
        FormRef form,
        String noticeUrl,
        List<Purpose> purposes,
        Contact rights,
        Withdrawal withdrawal,
        List<String> jurisdiction,
        List<PackRef> packs,
        LogRef log,
        String subjectScope) {

    public record Controller(String id, String name, String address, String email, String phone) {}

    public record JointController(String id, String name) {}

    public record Named(String id, String name) {}

    public record FormRef(String id, Digest fingerprint) {}

    public record Contact(
            String name,
            String url,
            @Nullable String email,
            @Nullable String phone) {}

    public record Withdrawal(
            String text,
            String url,
            @Nullable String email,
            @Nullable String phone) {}

    public record PackRef(String id, String version) {}

    /** @param mergeDelay in seconds */
    public record LogRef(String origin, int mergeDelay) {}

    /** @param tier 0 to 3 */
    public record Data(String category, int tier, boolean required) {}

    /** @param role CONTROLLER, PROCESSOR, AUTHORITY or THIRD_PARTY */
    public record Recipient(
            String name, String role, @Nullable String location) {}

    /** @param type PERIOD, UNTIL_DATE, UNTIL_EVENT or ENDLESS */
    public record Duration(String type, String value, String text) {}

    /**
     * One purpose; it asks for a decision exactly if it has a validity.
     *
     * @param terms DPV purposes
     * @param basis the DPV legal basis
     * @param validity how long a yes holds, only where the basis is consent
     */
    public record Purpose(
            String id,
            String text,
            List<String> terms,
            String basis,
            @Nullable String condition,
            @Nullable String law,
            List<Data> data,
            List<Recipient> recipients,
            List<String> locations,
            Duration retention,
            @Nullable Duration validity) {

        public boolean asksConsent() {
            return validity != null;
        }
    }

    /** Whether at least one purpose stands on another basis than consent. */
    public boolean restsOnMoreThanConsent() {
        return purposes.stream().anyMatch(purpose -> !purpose.asksConsent());
    }
}
