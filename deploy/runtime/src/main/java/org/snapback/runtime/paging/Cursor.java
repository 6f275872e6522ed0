package org.snapback.runtime.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** Where a page ended, as an opaque text: the sort key of its last item. */
public record Cursor(List<String> key) {
    private static final int LONGEST = 2_000;

    public Cursor {
        key = List.copyOf(key);
    }

    /** A cursor of the last item's sort key. */
    public static Cursor of(Object... key) {
        List<String> parts = new ArrayList<>();
        for (Object part : key) {
            parts.add(part.toString());
        }
        return new Cursor(parts);
    }

    /** The text that a client sends back. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.write(key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that an earlier page gave.
     *
     * @param parts how many parts its key has
     * @throws RefusedException (400, pointer {@code cursor}) where the text is not such a cursor
     */
    public static Cursor decode(String text, int parts) {
        try {
            if (text.length() <= LONGEST) {
                String[] key = Json.read(
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8), String[].class);
                if (key.length == parts) {
                    return of((Object[]) key);
                }
            }
        } catch (IllegalArgumentException
                | com.fasterxml.jackson.core.JsonProcessingException
                | NullPointerException e) {
            // Refused below, as any other text that no page gave.
        }
        throw refused("The cursor is not one that this list gave");
    }

    /** The refusal of a cursor whose parts do not read as the list's sort key. */
    public static RefusedException refused(String message) {
        return new RefusedException(
                Refusal.of(CommonProblem.VALIDATION, message, List.of(new Violation("cursor", "cursor", message))));
    }
}
