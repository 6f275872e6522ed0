package org.snapback.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.snapback.notification.notices.NoticeRef;

/** Makes one-time links and finds what they acknowledge. */
@ApplicationScoped
class Links implements AcknowledgementLinks {
    private final AcknowledgementRepository acknowledgements;
    private final AcknowledgementSettings settings;
    private final EntityManager entities;
    private final Clock clock;

    Links(
            AcknowledgementRepository acknowledgements,
            AcknowledgementSettings settings,
            EntityManager entities,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.settings = settings;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<URI> linkFor(NoticeRef notice, Locale language) {
        return settings.linkBase()
                .flatMap(base -> acknowledgements.open(notice).map(row -> base.resolve(path(row, language))));
    }

    /** The link of a token, unless there is none or its time is over. */
    Optional<LinkRow> find(String token) {
        return Optional.ofNullable(entities.find(LinkRow.class, Tokens.hash(token)))
                .filter(link -> link.expiresAt.isAfter(clock.instant()));
    }

    private String path(AcknowledgementRow row, Locale language) {
        String token = Tokens.fresh();
        var link = new LinkRow();
        link.tokenHash = Tokens.hash(token);
        link.acknowledgement = row.id;
        link.language = language.toLanguageTag();
        link.expiresAt = clock.instant().plus(settings.linkLifetime());
        entities.persist(link);
        return "/acknowledge/" + token;
    }
}
