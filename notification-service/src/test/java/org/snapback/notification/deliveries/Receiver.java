package org.snapback.notification.deliveries;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A ministry's real HTTP receiver on this machine, which answers as a test wants. */
public final class Receiver implements AutoCloseable {
    /** What came in. */
    public record Got(Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }

        public String id() {
            return header("webhook-id");
        }
    }

    /** How a request is answered. */
    public interface Answering {
        void answer(HttpExchange exchange, Got got) throws IOException, InterruptedException;
    }

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Answering answering;

    public Receiver(Answering answering) {
        this.answering = answering;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            Got one = new Got(
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            got.add(one);
            try {
                this.answering.answer(exchange, one);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    public static Receiver answering(int status) {
        return new Receiver(status(status));
    }

    public static Answering status(int status) {
        return (exchange, one) -> exchange.sendResponseHeaders(status, -1);
    }

    public void answer(Answering next) {
        answering = next;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?of=pl";
    }

    public List<Got> got() {
        return got;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
