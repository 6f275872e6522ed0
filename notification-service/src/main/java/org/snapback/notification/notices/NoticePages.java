package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snapback.notification.wording.Languages;
import org.snapback.notification.wording.Words;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;

/** Pages of a stream of notices, as JSON and for feed readers, in the best language that the reader accepts. */
@ApplicationScoped
class NoticePages {
    static final String LANGUAGE =
            "The languages that the reader wants, best first; English where there is none of them";

    private final NoticeRepository notices;
    private final Telling telling;

    NoticePages(NoticeRepository notices, Telling telling) {
        this.notices = notices;
        this.telling = telling;
    }

    /** A page, oldest first. */
    Response list(Sight sight, NoticeFilter filter, PageRequest page, String accepted, UriInfo uri) {
        long after = page.after(1).map(NoticePages::number).orElse(0L);
        List<Notice> found = notices.after(sight, after, filter.eventType(), filter.moment(), page.limit() + 1);
        String language = Languages.best(accepted);
        Function<Notice, Words> words = telling.in(language);
        return in(
                language,
                Page.answer(
                        uri,
                        page,
                        found,
                        notice -> Cursor.of(notice.number),
                        notice -> NoticeView.of(notice, words.apply(notice))));
    }

    /** A page of an Atom feed, newest first. */
    Response feed(Sight sight, PageRequest page, String accepted, UriInfo uri) {
        long before = page.after(1).map(NoticePages::number).orElse(Long.MAX_VALUE);
        List<Notice> found = notices.before(sight, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Notice> shown = more ? found.subList(0, page.limit()) : found;
        Optional<URI> next = more
                ? Optional.of(uri.getRequestUriBuilder()
                        .replaceQueryParam(
                                "cursor", Cursor.of(shown.getLast().number).encode())
                        .build())
                : Optional.empty();
        String language = Languages.best(accepted);
        AtomFeed feed = new AtomFeed(language, telling.in(language));
        return in(
                language,
                Response.ok(feed.write(sight.stream(), shown, uri.getRequestUri(), next))
                        .build());
    }

    private static Response in(String language, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
