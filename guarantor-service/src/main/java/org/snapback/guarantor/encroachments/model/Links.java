package org.snapback.guarantor.encroachments.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The addresses at which evidence can be read. */
public final class Links {
    private Links() {}

    /** The host of an address that begins with https://, in lower case; empty where the text is no such address. */
    public static Optional<String> host(String link) {
        try {
            URI address = new URI(link);
            return Optional.ofNullable(address.getHost())
                    .filter(host -> "https".equalsIgnoreCase(address.getScheme()))
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
