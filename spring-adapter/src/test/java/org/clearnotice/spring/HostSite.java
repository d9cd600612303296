package org.clearnotice.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.clearnotice.testing.Needs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@link HostApp} on a port of its own, and a browser without script for it. */
final class HostSite implements AutoCloseable {

    static final Path PRIVACY = Needs.root().resolve("examples/city-forms/privacy");

    /** @param body as text in UTF-8 */
    record Reply(int status, HttpResponse<byte[]> response) {

        String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        Document page() {
            return Jsoup.parse(body());
        }

        String language() {
            return page().getElementsByTag("html").attr("lang");
        }

        String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        String location() {
            return header("Location");
        }

        String input(String name) {
            return page().select("input[name=" + name + "]").attr("value");
        }

        List<String> checked() {
            return page().select("input[checked]").eachAttr("value");
        }
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final String base;

    private HostSite(ConfigurableApplicationContext context) {
        this.context = context;
        this.base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    static HostSite start(Path data, String... properties) {
        return new HostSite(new SpringApplicationBuilder(HostApp.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "spring.main.banner-mode=off", "clearnotice.privacy=" + PRIVACY)
                .properties("clearnotice.data=" + data)
                .properties("spring.autoconfigure.exclude="
                        + "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration")
                .properties(properties)
                .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @param headers names and values in turn */
    Reply get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** @param form names and values in turn */
    Reply post(String path, List<String> form, String... headers) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encode(form.get(i)))
                    .append('=')
                    .append(encode(form.get(i + 1)));
        }
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** What a form sends that was just shown. @param choices purposes and answers in turn */
    static List<String> filled(Reply form, String... choices) {
        List<String> pairs = Arrays.stream(choices).collect(Collectors.toList());
        for (int i = 0; i < pairs.size(); i += 2) {
            pairs.set(i, "clearnotice.choice." + pairs.get(i));
        }
        pairs.addAll(List.of("clearnotice.shown", form.input("clearnotice.shown"), "lang", form.input("lang")));
        return pairs;
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
