package org.snapback.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.snapback.notification.deliveries.Attempt;
import org.snapback.notification.deliveries.Channel;
import org.snapback.notification.deliveries.Outcome;
import org.snapback.notification.subscriptions.ChannelType;

/** Hands letters to the relay, which signs them (DKIM) and carries them on. */
@ApplicationScoped
class MailChannel implements Channel {
    private static final int TAKEN = 250;
    private static final int DIGEST = 50;
    private static final int EXCERPT = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ReactiveMailer mailer;
    private final MailAddresses addresses;
    private final Letters letters;
    private final MailSettings settings;
    private final Template html;
    private final Template text;

    MailChannel(
            ReactiveMailer mailer,
            MailAddresses addresses,
            Letters letters,
            MailSettings settings,
            @Location("letter.html") Template html,
            @Location("letter.txt") Template text) {
        this.mailer = mailer;
        this.addresses = addresses;
        this.letters = letters;
        this.settings = settings;
        this.html = html;
        this.text = text;
    }

    @Override
    public ChannelType type() {
        return ChannelType.MAIL;
    }

    @Override
    public int most() {
        return DIGEST;
    }

    @Override
    public Outcome send(Attempt attempt) {
        Optional<String> address = addresses.of(attempt.subscription());
        if (address.isEmpty()) {
            return new Outcome.Ours("the state has named no such contact");
        }
        Letter letter = letters.write(attempt);
        String id = attempt.messages().getFirst().id().toString();
        Mail mail = new Mail()
                .addTo(address.get())
                .setFrom(settings.from())
                .setSubject(letter.subject())
                .setText(text.data("letter", letter).render())
                .setHtml(html.data("letter", letter).render())
                // The same at every attempt, so that a letter that came twice is seen to be one.
                .addHeader("Message-ID", "<" + id + "@" + settings.address().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return new Outcome.Delivered(TAKEN, "the relay has taken it");
        } catch (RuntimeException e) {
            return refused(e)
                    .<Outcome>map(answer ->
                            new Outcome.Failed(answer.getReplyCode(), excerpt(answer.getMessage()), Optional.empty()))
                    // The relay is ours: while it is away, nothing is tried.
                    .orElseGet(() -> new Outcome.Ours(excerpt(String.valueOf(e.getMessage()))));
        }
    }

    private static Optional<SMTPException> refused(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static String excerpt(String text) {
        return text.substring(0, Math.min(text.length(), EXCERPT));
    }
}
