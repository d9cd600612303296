package org.clearnotice.examples.cityforms.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/**
 * One page, used as a person does: pointer, keys, what is visible. The site's own scripts are off all the time; only
 * {@link #accessibilityProblems} switches them on, because axe waits on timers, and no page of the site holds a script.
 */
public final class Page implements AutoCloseable {

    private static final int HEIGHT = 900;

    private final DevTools tools;
    private final String session;
    private final String context;

    Page(DevTools tools, String session, String context) {
        this.tools = tools;
        this.session = session;
        this.context = context;
        call("Page.enable", Map.of());
        call("Network.enable", Map.of());
        scripts(false);
        width(1000);
    }

    public void go(URI address) {
        loading(() -> {
            JsonNode gone = call("Page.navigate", Map.of("url", address.toString()));
            if (gone.has("errorText")) {
                throw new IllegalStateException(
                        address + ": " + gone.get("errorText").asString());
            }
        });
    }

    /** Shows markup that no site serves. */
    public void show(String html) {
        go(URI.create("about:blank"));
        String frame = call("Page.getFrameTree", Map.of())
                .path("frameTree")
                .path("frame")
                .path("id")
                .asString();
        call("Page.setDocumentContent", Map.of("frameId", frame, "html", html));
    }

    /** Presses what no new page follows. */
    public void click(String css) {
        JsonNode at = value("""
                const e = document.querySelector(%s);
                if (!e) return {missing: true};
                e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                const r = e.getClientRects()[0] || e.getBoundingClientRect();
                const x = r.x + r.width / 2, y = r.y + r.height / 2;
                const top = document.elementFromPoint(x, y);
                return {x, y, hit: !!top && (e.contains(top) || top.contains(e))};
                """.formatted(quoted(css)));
        if (!at.path("hit").asBoolean()) {
            throw new IllegalStateException(css + " is " + (at.has("missing") ? "not on" : "covered on") + " the page "
                    + address() + ":\n" + text("body"));
        }
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", at.get("x"), "y", at.get("y"), "button", "left", "clickCount", 1));
        }
    }

    /** Presses what a new page follows, and waits for that page. */
    public void follow(String css) {
        loading(() -> click(css));
    }

    /** A request that the page sent to another site, and that never left this machine. */
    public record Left(URI address, String referrer) {}

    /** Presses what leads to another site; a blank page answers for it, so that no test goes to the network. */
    public Left leave(Runnable press) {
        call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "https://*"))));
        CompletableFuture<JsonNode> paused = tools.next(session, "Fetch.requestPaused");
        CompletableFuture<JsonNode> loaded = tools.next(session, "Page.loadEventFired");
        press.run();
        JsonNode request = DevTools.within(paused, "leaving the page").path("params");
        call(
                "Fetch.fulfillRequest",
                Map.of("requestId", request.path("requestId").asString(), "responseCode", 200));
        DevTools.within(loaded, "loading the other page");
        call("Fetch.disable", Map.of());
        return new Left(
                URI.create(request.path("request").path("url").asString()),
                request.path("request").path("headers").path("Referer").asString());
    }

    /** Moves on with the Tab key, as a person without a pointer does. */
    public void tab() {
        key("Tab", 9, "");
    }

    /** Types where the cursor is. */
    public void write(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** The id, name or address of what has the focus. */
    public String focused() {
        return value("const e = document.activeElement; return e.id || e.name || e.getAttribute('href') || e.tagName;")
                .asString();
    }

    /** Presses the Enter key where the cursor is, and waits for nothing. */
    public void pressEnter() {
        key("Enter", 13, "\r");
    }

    private void key(String name, int code, String text) {
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("type", type.equals("keyDown") && text.isEmpty() ? "rawKeyDown" : type);
            event.put("key", name);
            event.put("code", name);
            event.put("windowsVirtualKeyCode", code);
            if (!text.isEmpty()) {
                event.put("text", text);
            }
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** Types into a field, in place of what is there. */
    public void type(String css, String text) {
        click(css);
        value("document.querySelector(%s).select(); return true;".formatted(quoted(css)));
        call("Input.insertText", Map.of("text", text));
    }

    /** Presses the Enter key where the cursor is, and waits for the page that follows. */
    public void enter() {
        loading(this::pressEnter);
    }

    /** The value of a function's body, run beside the page and not by it. */
    public JsonNode value(String body) {
        JsonNode result = call(
                "Runtime.evaluate",
                Map.of("expression", "(() => {" + body + "})()", "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** What a person can read of an element, in all lines. */
    public String text(String css) {
        return value("return document.querySelector(%s)?.innerText ?? '';".formatted(quoted(css)))
                .asString();
    }

    public String attribute(String css, String name) {
        return value("return document.querySelector(%s)?.getAttribute(%s) ?? '';".formatted(quoted(css), quoted(name)))
                .asString();
    }

    /** What stands in a field now. */
    public String typed(String css) {
        return value("return document.querySelector(%s).value;".formatted(quoted(css)))
                .asString();
    }

    public int count(String css) {
        return value("return document.querySelectorAll(%s).length;".formatted(quoted(css)))
                .asInt();
    }

    /** How many of these elements can be seen. */
    public int visible(String css) {
        return value("return [...document.querySelectorAll(%s)].filter(e => e.checkVisibility()).length;"
                        .formatted(quoted(css)))
                .asInt();
    }

    public URI address() {
        return URI.create(value("return location.href;").asString());
    }

    public void width(int pixels) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As if the person had set this size of text in the browser. */
    public void textSize(int percent) {
        value("document.documentElement.style.fontSize = '%d%%'; return true;".formatted(percent));
    }

    /** @param medium {@code screen} or {@code print} */
    public void medium(String medium) {
        call("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    public void acceptLanguage(String tags) {
        call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", tags)));
    }

    /** What axe finds: rule and element, one a line. */
    public List<String> accessibilityProblems() {
        scripts(true);
        try {
            value(axe() + "; return true;");
            return value("""
                    return axe.run(document, {resultTypes: ['violations']}).then(r =>
                        r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary)));
                    """).values().stream().map(JsonNode::asString).toList();
        } finally {
            scripts(false);
        }
    }

    /** The whole page as PNG. */
    public void screenshot(Path file) {
        screenshot(file, value("return document.documentElement.scrollHeight;").asInt());
    }

    /** The upper part of the page as PNG. */
    public void screenshot(Path file, int height) {
        int width = value("return document.documentElement.clientWidth;").asInt();
        String png = call(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "png",
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
                .path("data")
                .asString();
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, Base64.getDecoder().decode(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tools.call(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }

    private void loading(Runnable cause) {
        CompletableFuture<JsonNode> loaded = tools.next(session, "Page.loadEventFired");
        cause.run();
        DevTools.within(loaded, "loading a page");
    }

    private void scripts(boolean run) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    /** From the jar on the test class path; its licence is not ours, so no copy lies in this project. */
    private static String axe() {
        try (InputStream in = Page.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
