package org.snapback.local.demo;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.local.client.UnexpectedException;

/** Designation lists as the issuers publish them, ready to be sent. */
final class Lists {
    private static final Map<String, String> OFAC_PARTS = parts();

    private Lists() {}

    /** A list's body and its media type. */
    record Upload(String type, BodyPublisher body) {}

    /** The United Nations' consolidated list. */
    static Upload un(Path xml) {
        return new Upload("application/xml", file(xml));
    }

    /** OFAC's set of CSV files in this folder. */
    static Upload ofac(Path folder) {
        String boundary = "snapback-" + UUID.randomUUID();
        BodyPublisher body = BodyPublishers.noBody();
        for (Map.Entry<String, String> part : OFAC_PARTS.entrySet()) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.getKey()
                    + "\"; filename=\"" + part.getValue() + "\"\r\nContent-Type: text/csv\r\n\r\n";
            body = BodyPublishers.concat(
                    body, BodyPublishers.ofString(head), file(folder.resolve(part.getValue())), text("\r\n"));
        }
        return new Upload(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(body, text("--" + boundary + "--\r\n")));
    }

    /** Why these files, of which each may be null, cannot be sent; empty when they can. */
    static Optional<String> unreadable(Path un, Path ofac) {
        if (un != null && !Files.isReadable(un)) {
            return Optional.of("--un: there is no readable file " + un);
        }
        if (ofac != null) {
            for (String name : OFAC_PARTS.values()) {
                if (!Files.isReadable(ofac.resolve(name))) {
                    return Optional.of("--ofac: there is no readable file " + ofac.resolve(name));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("sdn", "sdn.csv");
        parts.put("add", "add.csv");
        parts.put("alt", "alt.csv");
        parts.put("comments", "sdn_comments.csv");
        return parts;
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private static BodyPublisher file(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UnexpectedException("There is no readable file " + file, e);
        }
    }
}
