package org.snapback.notification.acknowledgements;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.snapback.notification.notices.NoticeRef;

/** One-time links by which a notice is acknowledged without signing in, for what is written to contacts. */
public interface AcknowledgementLinks {
    /**
     * A new link, made in the present transaction or in one of its own. Whoever has it can acknowledge for the state.
     *
     * @param language what its page is written in; English where there are no texts in it
     * @return empty where nothing is left to acknowledge, or where the service does not know its public address
     */
    Optional<URI> linkFor(NoticeRef notice, Locale language);
}
