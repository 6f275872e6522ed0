package org.snapback.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snapback.notification.acknowledgements.AcknowledgementLinks;
import org.snapback.notification.deliveries.Attempt;
import org.snapback.notification.deliveries.Message;
import org.snapback.notification.halts.Halt;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.Marking;
import org.snapback.notification.notices.ToldNotice;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.texts.Texts;
import org.snapback.runtime.paging.Cursor;

/** Writes letters: of a notice, of several in a digest, or of a test. */
@ApplicationScoped
class Letters {
    private static final String EXERCISE = "EXERCISE EXERCISE EXERCISE: ";

    private final AcknowledgementLinks links;
    private final MailSettings settings;

    Letters(AcknowledgementLinks links, MailSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    Letter write(Attempt attempt) {
        Subscription subscription = attempt.subscription();
        Texts texts = Texts.of("mail", subscription.language());
        List<Message> told = attempt.messages().stream()
                .filter(message -> message.notice().isPresent())
                .toList();
        Optional<Halt> halt = attempt.messages().getFirst().halt();
        if (halt.isPresent()) {
            return letter(halt.get(), Texts.of("halts", subscription.language()), texts);
        }
        if (told.isEmpty()) {
            return new Letter(texts, texts.text("test.subject", subscription.name()), false, List.of());
        }
        boolean exercise = told.stream()
                .anyMatch(one -> one.notice().orElseThrow().notice().exercise());
        List<Letter.Part> parts = told.stream().map(one -> part(texts, one)).toList();
        String subject = parts.size() == 1 ? parts.getFirst().heading() : texts.text("digest.subject", parts.size());
        return new Letter(texts, (exercise ? EXERCISE : "") + subject, exercise, parts);
    }

    private Letter letter(Halt halt, Texts words, Texts frame) {
        String end = halt.isPause() ? "paused" : "ended";
        String heading = words.text(end + ".title", halt.name());
        Letter.Part part = new Letter.Part(
                heading,
                Optional.of(words.text(end + ".text", halt.name(), words.moment(halt.at()))),
                Optional.of(words.text(end + ".due")),
                URI.create(settings.address() + "/v1/subscriptions/" + halt.subscription()),
                Optional.empty());
        return new Letter(frame, heading, false, List.of(part));
    }

    private Letter.Part part(Texts texts, Message message) {
        ToldNotice told = message.notice().orElseThrow();
        IssuedNotice notice = told.notice();
        boolean whole = notice.marking() == Marking.PUBLIC;
        String heading = whole ? told.words().title() : waiting(texts, notice);
        Optional<URI> acknowledge = links.linkFor(notice.ref(), Locale.forLanguageTag(texts.language()));
        return new Letter.Part(
                message.reminder() ? texts.text("reminder", heading) : heading,
                whole ? Optional.of(told.words().text()) : Optional.empty(),
                whole ? told.words().duty() : Optional.empty(),
                where(notice),
                acknowledge);
    }

    private static String waiting(Texts texts, IssuedNotice notice) {
        return texts.text("waiting." + notice.severity(), Long.toString(notice.number()));
    }

    private URI where(IssuedNotice notice) {
        return URI.create(settings.address() + "/v1/notices?limit=1&cursor="
                + Cursor.of(notice.number() - 1).encode() + (notice.exercise() ? "&exercise=true" : ""));
    }
}
