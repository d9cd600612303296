package org.clearnotice.firstform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearnotice.spring.NoticeForms;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The page's app on a free port, with the folders of a project and no DataSource, as a generated app has none. */
final class Site implements AutoCloseable {

    private final ConfigurableApplicationContext app;
    private final HttpClient browser = HttpClient.newHttpClient();

    Site(Project project) {
        this.app = SpringApplication.run(
                DemoApplication.class,
                "--server.port=0",
                "--spring.config.name=first-form",
                "--spring.autoconfigure.exclude="
                        + "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
                        + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "--clearnotice.privacy=" + project.file("privacy"),
                "--clearnotice.data=" + project.file("data"));
    }

    private String address() {
        return "http://localhost:" + app.getEnvironment().getProperty("local.server.port");
    }

    NoticeForms notices() {
        return app.getBean(NoticeForms.class);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address()).resolve(path)));
    }

    HttpResponse<String> post(String path, Map<String, String> answers) throws IOException, InterruptedException {
        String body = answers.entrySet().stream()
                .map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address()).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        app.close();
    }
}
