package org.snapback.notification.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Posts to an address that was vetted, under the name that it was vetted for; follows no redirect and reads no more of an
 * answer than its beginning.
 */
@ApplicationScoped
class WebhookClient {
    private static final int EXCERPT = 4_096;
    private static final int MOST = 64 * 1024;

    private final HttpClient http;

    WebhookClient(Vertx vertx) {
        http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(8)
                .setMaxWaitQueueSize(64)
                .setKeepAliveTimeout(30)
                .setConnectTimeout(5_000)
                .setDecompressionSupported(false));
    }

    /**
     * Posts once.
     *
     * @throws IOException where no whole answer came in time
     */
    Answer post(Place place, Map<String, String> headers, byte[] body, Duration patience) throws IOException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        place.port(), place.address().getHostAddress()))
                .setHost(place.host())
                .setPort(place.port())
                .setSsl(place.tls())
                .setURI(place.path());
        headers.forEach(options::putHeader);
        http.request(options).onFailure(answer::completeExceptionally).onSuccess(request -> {
            sent.set(request);
            if (answer.isDone()) {
                request.reset();
                return;
            }
            request.response()
                    .onFailure(answer::completeExceptionally)
                    .onSuccess(response -> read(request, response, answer));
            request.end(Buffer.buffer(body)).onFailure(answer::completeExceptionally);
        });
        try {
            return answer.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(describe(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no whole answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            giveUp(answer, sent.get());
        }
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private static void read(HttpClientRequest request, HttpClientResponse response, CompletableFuture<Answer> answer) {
        Buffer kept = Buffer.buffer();
        long[] read = {0};
        response.exceptionHandler(answer::completeExceptionally);
        response.handler(bytes -> {
            read[0] += bytes.length();
            if (kept.length() < EXCERPT) {
                kept.appendBuffer(bytes, 0, Math.min(bytes.length(), EXCERPT - kept.length()));
            }
            if (read[0] > MOST) {
                answer.complete(answer(response, kept));
                request.connection().close();
            }
        });
        response.endHandler(end -> answer.complete(answer(response, kept)));
    }

    private static void giveUp(CompletableFuture<Answer> answer, HttpClientRequest request) {
        if (!answer.isDone()) {
            answer.cancel(false);
            if (request != null) {
                request.reset();
            }
        }
    }

    private static Answer answer(HttpClientResponse response, Buffer kept) {
        StringBuilder text = new StringBuilder();
        new String(kept.getBytes(), StandardCharsets.UTF_8)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(1_000)
                .forEach(text::appendCodePoint);
        return new Answer(response.statusCode(), response.getHeader("Retry-After"), text.toString());
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return cause.getClass().getSimpleName() + message;
    }
}
