package org.clearnotice.examples.cityforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.consent.Receipt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole site on a free port, with a data folder of its own. */
final class RunningSite implements AutoCloseable {

    static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ConfigurableApplicationContext context;

    private RunningSite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningSite start(Path data, Clock clock) {
        return new RunningSite(new SpringApplicationBuilder(CityForms.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run("--server.port=0", "--spring.main.banner-mode=off", "--clearnotice.data=" + data));
    }

    static RunningSite start(Path data) {
        return start(data, Clock.systemUTC());
    }

    /** @param path on this site, such as {@code /privacy/choices}, or an address of the city's own site */
    URI at(String path) {
        return at(context.getEnvironment().getRequiredProperty("local.server.port"), path);
    }

    static URI at(String port, String path) {
        String local = path.replaceFirst("^https://alderfalls\\.example(?=/|$)", "");
        return URI.create("http://localhost:" + port).resolve(local.isEmpty() ? "/" : local);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Document page(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), at(path).toString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    /** @param fields in this order, and as often as they stand here */
    HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", FORM_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The receipt at the address that an accepted post leads to. */
    Receipt receiptAfter(HttpResponse<String> accepted) {
        String address = accepted.headers().firstValue("Location").orElseThrow();
        return Receipt.parse(get(URI.create(address).getPath() + "/receipt.jws").body());
    }

    PrivacyNotices notices() {
        return context.getBean(PrivacyNotices.class);
    }

    /** How much is kept: receipts, claims on them, and answers of applications. */
    List<Integer> rows() {
        return List.of("clearnotice_receipt", "clearnotice_claim", "application_answer").stream()
                .map(table -> context.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(
                client,
                request.header("Accept", "text/html,*/*;q=0.8")
                        .timeout(PATIENCE)
                        .build());
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
