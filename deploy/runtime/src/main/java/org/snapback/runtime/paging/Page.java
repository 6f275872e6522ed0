package org.snapback.runtime.paging;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 */
public record Page<T>(List<T> items) {
    /**
     * Answers with a page and, where there is more, a Link header (RFC 8288) to the next.
     *
     * @param found up to one item more than the limit, in the list's order; the surplus one only shows that there is more
     * @param key the sort key of an item
     * @param view what the client is shown of an item
     */
    public static <E, T> Response answer(
            UriInfo uri, PageRequest asked, List<E> found, Function<E, Cursor> key, Function<E, T> view) {
        int limit = asked.limit();
        boolean more = found.size() > limit;
        List<E> shown = more ? found.subList(0, limit) : found;
        Response.ResponseBuilder answer =
                Response.ok(new Page<>(shown.stream().map(view).toList()));
        if (more) {
            String next = key.apply(shown.get(limit - 1)).encode();
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer.build();
    }
}
