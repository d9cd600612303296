package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.consent.Receipt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has seen a receipt can rely on it, whatever happens to the program in the next moment. */
class CrashTest {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

    @TempDir
    private Path data;

    @TempDir
    private Path logs;

    @Test
    void aReceiptOutlivesTheProgramThatIsKilledAndCanBeTakenBackAfterwards() throws Exception {
        String address;
        String jws;
        try (SiteProcess site = SiteProcess.start(data, logs.resolve("first.txt"))) {
            var page = Jsoup.parse(get(site, "/street-parking?lang=en").body());
            HttpResponse<String> accepted = post(
                    site,
                    "/street-parking",
                    RunningSite.encoded(List.copyOf(Filled.streetParking(page).entrySet())));
            assertThat(accepted.statusCode()).isEqualTo(302);
            address = URI.create(accepted.headers().firstValue("Location").orElseThrow())
                    .getPath();
            jws = get(site, address + "/receipt.jws").body();
            site.kill();
        }
        assertThat(Receipt.parse(jws).purposes("GIVEN")).containsExactly("renewal-reminder");
        try (SiteProcess site = SiteProcess.start(data, logs.resolve("second.txt"))) {
            assertThat(get(site, address + "/receipt.jws").body()).isEqualTo(jws);
            HttpResponse<String> page = get(site, address);
            assertThat(page.statusCode()).isEqualTo(200);
            String code = Jsoup.parse(page.body()).select(".clearnotice-code").text();
            HttpResponse<String> taken = post(site, "/privacy/choices/" + code, "lang=en");
            assertThat(taken.statusCode()).isEqualTo(303);
            String end = URI.create(taken.headers().firstValue("Location").orElseThrow())
                    .getPath();
            site.kill();
            assertThat(ended(end)).isEqualTo(Receipt.parse(jws).id());
        }
    }

    @Test
    void keysMadeAtTheFirstStartAreTheOwnersAloneAndStay() throws Exception {
        Path keys = data.resolve("keys");
        String first;
        try (SiteProcess site = SiteProcess.start(data, logs.resolve("first.txt"))) {
            first = get(site, "/.well-known/clearnotice/jwks.json").body();
        }
        try (Stream<Path> files = Files.list(keys)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        try (SiteProcess site = SiteProcess.start(data, logs.resolve("second.txt"))) {
            assertThat(get(site, "/.well-known/clearnotice/jwks.json").body())
                    .isEqualTo(first)
                    .doesNotContain("\"d\"");
        }
    }

    /** The receipt that a withdrawal names, read after one more kill. */
    private String ended(String address) throws Exception {
        try (SiteProcess site = SiteProcess.start(data, logs.resolve("third.txt"))) {
            Receipt receipt = Receipt.parse(get(site, address + "/receipt.jws").body());
            assertThat(receipt.purposes("WITHDRAWN")).containsExactly("renewal-reminder");
            return receipt.previous().orElse("");
        }
    }

    private HttpResponse<String> get(SiteProcess site, String path) {
        return RunningSite.send(
                client,
                HttpRequest.newBuilder(RunningSite.at(site.port(), path))
                        .timeout(Duration.ofSeconds(60))
                        .build());
    }

    private HttpResponse<String> post(SiteProcess site, String path, String body) {
        return RunningSite.send(
                client,
                HttpRequest.newBuilder(RunningSite.at(site.port(), path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", RunningSite.FORM_TYPE)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }
}
