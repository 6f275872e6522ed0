package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snapback.notification.wording.Words;
import org.snapback.runtime.json.Json;

/** The notices that were written, for the channels that carry them. */
@ApplicationScoped
public class NoticeArchive {
    private static final int AT_ONCE = 500;

    private final NoticeRepository notices;
    private final Telling telling;

    NoticeArchive(NoticeRepository notices, Telling telling) {
        this.notices = notices;
        this.telling = telling;
    }

    /** The notices at these places, with what they say in a language, BCP 47. */
    public Map<NoticeRef, ToldNotice> told(Collection<NoticeRef> places, String language) {
        Function<Notice, Words> words = telling.in(language);
        Map<String, List<Long>> numbers = places.stream()
                .collect(Collectors.groupingBy(
                        NoticeRef::stream, Collectors.mapping(NoticeRef::number, Collectors.toList())));
        Map<NoticeRef, ToldNotice> told = new HashMap<>();
        numbers.forEach((stream, of) -> notices.list("stream = ?1 and number in ?2", stream, of)
                .forEach(notice -> told.put(new NoticeRef(stream, notice.number), told(notice, words.apply(notice)))));
        return told;
    }

    /**
     * Shows a state's notices of a time, oldest first, a page at a time.
     *
     * @param from issued at this moment or later; null for the first on
     * @param to issued before this moment; null for the last too
     */
    public void each(String state, boolean exercise, Instant from, Instant to, Consumer<List<IssuedNotice>> page) {
        Sight sight = new Sight(StreamName.of(state, exercise), true);
        long after = 0;
        List<Notice> found = notices.after(sight, after, null, from, AT_ONCE);
        while (!found.isEmpty()) {
            List<IssuedNotice> shown = new ArrayList<>();
            for (Notice notice : found) {
                if (to == null || notice.issuedAt.isBefore(to)) {
                    shown.add(IssuedNotice.of(notice));
                }
            }
            page.accept(shown);
            after = found.getLast().number;
            notices.getEntityManager().clear();
            found = notices.after(sight, after, null, from, AT_ONCE);
        }
    }

    private static ToldNotice told(Notice notice, Words words) {
        return new ToldNotice(IssuedNotice.of(notice), words, Json.write(NoticeView.of(notice, words)));
    }
}
