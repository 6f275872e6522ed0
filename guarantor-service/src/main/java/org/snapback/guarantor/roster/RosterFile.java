package org.snapback.guarantor.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snapback.runtime.json.Json;

/** The roster that the service ships: the states that the Compact names, further partners, and the EU. */
final class RosterFile {
    private static final String PATH = "/roster.json";

    private RosterFile() {}

    static List<RosterEntry> read() {
        try (InputStream file = RosterFile.class.getResourceAsStream(PATH)) {
            return List.of(Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), RosterEntry[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(PATH + " is not a roster", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
