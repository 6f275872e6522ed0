package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snapback.notification.roster.Accession;
import org.snapback.notification.roster.Roster;
import org.snapback.notification.wording.ExerciseWords;
import org.snapback.notification.wording.Facts;
import org.snapback.notification.wording.Wording;
import org.snapback.notification.wording.Wordings;
import org.snapback.notification.wording.Words;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes an event's notices, and the journal rows that are their Kafka events, in the present transaction. */
@ApplicationScoped
class NoticeWriter {
    /** The journal takes 512 KiB; this leaves room for what a notice says besides. */
    private static final int LARGEST = 448 * 1024;

    private final NoticeRepository notices;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<NoticesIssued> issued;

    NoticeWriter(
            NoticeRepository notices,
            Roster roster,
            Journal journal,
            Clock clock,
            jakarta.enterprise.event.Event<NoticesIssued> issued) {
        this.notices = notices;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
        this.issued = issued;
    }

    /**
     * Writes one notice into each of the streams.
     *
     * @throws UnusableEventException where the event's data lacks what its wording tells
     */
    void write(Matter matter, Wording wording, SortedSet<StreamName> streams) {
        if (matter.data().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new UnusableEventException("the data has more than " + LARGEST + " bytes");
        }
        Facts facts = Facts.of(matter.data(), roster.present().names());
        Map<String, Long> numbers = notices.nextNumbers(streams);
        Instant now = clock.instant();
        List<Notice> all = new ArrayList<>();
        List<Event> news = new ArrayList<>();
        Concerns concerns = Concerns.of(matter);
        List<IssuedNotice> written = new ArrayList<>();
        for (StreamName stream : streams) {
            String recipient = stream.state() == null ? Wording.EVERYBODY : stream.state();
            Words words = ExerciseWords.of(wording.tell(facts, recipient), matter.exercise());
            Notice notice = notice(matter, words, stream, numbers.get(stream.topic()), now);
            all.add(notice);
            news.add(news(stream, notice, words));
            written.add(IssuedNotice.of(notice, concerns));
        }
        notices.insert(all);
        journal.appendAll(news);
        issued.fire(new NoticesIssued(written));
    }

    /**
     * Tells a state what all guarantors were told of since it acceded and it was not, because its accession arrived here
     * later: topics know no order between each other. A rehearsal that it was not asked to is not told again.
     */
    void catchUp(Accession accession) {
        StreamName stream = StreamName.of(accession.state(), false);
        for (Notice missed : notices.missedSince(accession.at(), stream)) {
            Wording wording = Wordings.of(missed.eventType).orElseThrow();
            write(missed.matter(), wording, new TreeSet<>(List.of(stream)));
        }
    }

    private static Notice notice(Matter matter, Words words, StreamName stream, long number, Instant now) {
        Notice notice = new Notice();
        notice.stream = stream.topic();
        notice.number = number;
        notice.eventId = matter.id();
        notice.eventTopic = matter.topic();
        notice.eventAudience = matter.audience();
        notice.eventType = matter.type();
        notice.eventSource = matter.source();
        notice.eventSubject = matter.subject();
        notice.eventTime = matter.time();
        notice.eventData = matter.data();
        notice.title = words.title();
        notice.text = words.text();
        notice.dueWhat = words.due() == null ? null : words.due().what();
        notice.dueBy = words.due() == null ? null : words.due().by();
        notice.issuedAt = now;
        notice.exercise = matter.exercise();
        return notice;
    }

    private static Event news(StreamName stream, Notice notice, Words words) {
        return new Event(
                stream.topic(),
                stream.kind(),
                stream.aggregateId(),
                notice.number,
                stream.state() == null ? "announcement.issued" : "notice.issued",
                NoticeView.of(notice, words),
                stream.state() == null ? Audience.PUBLIC : Audience.states(List.of(stream.state())),
                notice.exercise);
    }
}
