package org.snapback.runtime.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** What a client asks of a list; a {@code @BeanParam}. */
public class PageRequest {
    /** The most items that one page holds. */
    public static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "Items a page, 1 to 500",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "500",
                            defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the previous page ended, from its Link header")
    String cursor;

    /**
     * How many items the page may hold.
     *
     * @throws RefusedException (400, pointer {@code limit}) unless it is an integer from 1 to 500
     */
    public int limit() {
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        String message = "An integer from 1 to " + MOST;
        throw new RefusedException(Refusal.of(
                CommonProblem.VALIDATION,
                "The limit is out of range",
                List.of(new Violation("limit", "range", message))));
    }

    /** The key of the last item of the page before, with so many parts; empty for the first page. */
    public Optional<Cursor> after(int parts) {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(text -> Cursor.decode(text, parts));
    }
}
