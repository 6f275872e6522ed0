package org.snapback.notification.webhooks;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Judges a webhook's URL, at registration and again at each attempt, and says which address is to be called. */
@ApplicationScoped
class Vetting {
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|[0-9]+)");
    private static final Pattern DOTTED = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.|$)){4}");
    private static final int LONGEST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final long LOOK_UP_SECONDS = 5;

    private final Addresses addresses;
    private final boolean httpsOnly;
    /** Looking up a name blocks its thread, which must not be one that carries virtual ones. */
    private final ExecutorService lookUps = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    Vetting(WebhookSettings settings) {
        this.addresses = new Addresses(settings.allowedNetworks().orElse(List.of()).stream()
                .map(Network::parse)
                .toList());
        this.httpsOnly = settings.httpsOnly() || ConfigUtils.isProfileActive("prod");
    }

    /**
     * Where a URL leads.
     *
     * @throws RefusedPlaceException where it may not be called
     * @throws UnknownHostException where its name cannot be resolved
     */
    Place vet(String url) throws RefusedPlaceException, UnknownHostException {
        URI uri = read(url);
        boolean tls = uri.getScheme().equalsIgnoreCase("https");
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        InetAddress address = null;
        for (InetAddress one : resolve(host)) {
            if (!addresses.mayBeCalled(one)) {
                throw new RefusedPlaceException("public-address", "A host whose every address is public");
            }
            address = address == null ? one : address;
        }
        if (address == null) {
            throw new UnknownHostException(host);
        }
        int port = uri.getPort() < 0 ? tls ? HTTPS : HTTP : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Place(address, tls, host, port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    @PreDestroy
    void close() {
        lookUps.shutdownNow();
    }

    private URI read(String url) throws RefusedPlaceException {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new RefusedPlaceException("url", "A URL such as https://mfa.example.pl/snapback");
        }
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        if (!https && (httpsOnly || !"http".equalsIgnoreCase(uri.getScheme()))) {
            throw new RefusedPlaceException("https", "A URL that begins with https://");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new RefusedPlaceException("url", "A URL with a host, and without a user or a fragment");
        }
        if (uri.getPort() == 0 || uri.getPort() > LONGEST_PORT) {
            throw new RefusedPlaceException("port", "A port from 1 to 65535");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean literal6 = host.startsWith("[");
        // What is no plain address but ends in a number is read as one by some and as a name by others.
        boolean odd =
                NUMBER_AT_END.matcher(host).matches() && !DOTTED.matcher(host).matches();
        if (!literal6 && (odd || !NAME.matcher(host).matches()) || literal6 && host.contains("%")) {
            throw new RefusedPlaceException("host", "A name, or an address in its usual form");
        }
        return uri;
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        Future<InetAddress[]> looked = lookUps.submit(() -> InetAddress.getAllByName(host));
        try {
            return looked.get(LOOK_UP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            looked.cancel(true);
            throw new UnknownHostException(host + " was not resolved within " + LOOK_UP_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
