package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes an event's notices, and the journal rows that are their Kafka events, in the present transaction. */
@ApplicationScoped
class NoticeWriter {
    private final NoticeRepository notices;
    private final Journal journal;
    private final Clock clock;

    NoticeWriter(NoticeRepository notices, Journal journal, Clock clock) {
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    void write(ReceivedEvent event, Wording wording, SortedSet<StreamName> streams) {
        Facts facts = Facts.of(event);
        Map<String, Long> numbers = notices.nextNumbers(streams);
        Instant now = clock.instant();
        for (StreamName stream : streams) {
            String recipient = stream.state() == null ? Wording.EVERYBODY : stream.state();
            Notice notice = notice(event, wording.tell(facts, recipient), stream, numbers.get(stream.topic()), now);
            notices.persist(notice);
            journal.append(news(stream, notice));
        }
    }

    private static Notice notice(ReceivedEvent event, Words words, StreamName stream, long number, Instant now) {
        Notice notice = new Notice();
        notice.stream = stream.topic();
        notice.number = number;
        notice.eventId = event.id();
        notice.eventType = event.type();
        notice.eventSource = event.source();
        notice.eventSubject = event.aggregateId();
        notice.eventTime = event.time();
        notice.eventData = event.data();
        notice.title = words.title();
        notice.text = words.text();
        notice.dueWhat = words.due() == null ? null : words.due().what();
        notice.dueBy = words.due() == null ? null : words.due().by();
        notice.issuedAt = now;
        notice.exercise = event.exercise();
        return notice;
    }

    private static Event news(StreamName stream, Notice notice) {
        return new Event(
                stream.topic(),
                stream.kind(),
                stream.aggregateId(),
                notice.number,
                stream.state() == null ? "announcement.issued" : "notice.issued",
                NoticeView.of(notice),
                stream.state() == null ? Audience.PUBLIC : Audience.states(List.of(stream.state())),
                notice.exercise);
    }
}
