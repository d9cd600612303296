package org.clearnotice.examples.cityforms.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The socket to a browser: each command gets its answer or fails in bounded time. */
final class DevTools implements WebSocket.Listener {

    /** No session: the browser itself is meant. */
    static final String BROWSER = "";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = within(
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .connectTimeout(PATIENCE)
                        .buildAsync(address, this),
                "connecting to " + address);
    }

    /** @param session of a page, or {@link #BROWSER} */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        if (!session.equals(BROWSER)) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            within(socket.sendText(json.writeValueAsString(command), true), "sending " + method);
            JsonNode said = within(answer, method);
            if (said.has("error")) {
                throw new IllegalStateException(
                        method + ": " + said.get("error").path("message").asString());
            }
            return said.path("result");
        } finally {
            answers.remove(id);
        }
    }

    /** Begins to wait for the next event of this name; ask before doing what causes it. */
    CompletableFuture<JsonNode> next(String session, String event) {
        CompletableFuture<JsonNode> coming = new CompletableFuture<>();
        events.put(session + " " + event, coming);
        return coming;
    }

    void close() {
        socket.abort();
    }

    static <T> T within(CompletableFuture<T> coming, String what) {
        try {
            return coming.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(what + ": the browser did not answer within " + PATIENCE, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + " was interrupted", e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            String whole = message.toString();
            message.setLength(0);
            received(json.readTree(whole));
        }
        from.request(1);
        return null;
    }

    private void received(JsonNode said) {
        CompletableFuture<JsonNode> waiting = said.has("id")
                ? answers.get(said.get("id").asInt())
                : events.remove(said.path("sessionId").asString() + " "
                        + said.path("method").asString());
        if (waiting != null) {
            waiting.complete(said);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost(new IllegalStateException("the browser closed the connection: " + status + " " + reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost(error);
    }

    private void lost(Throwable why) {
        answers.values().forEach(waiting -> waiting.completeExceptionally(why));
        events.values().forEach(waiting -> waiting.completeExceptionally(why));
    }
}
