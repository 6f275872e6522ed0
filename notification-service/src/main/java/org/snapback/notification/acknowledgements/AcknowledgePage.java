package org.snapback.notification.acknowledgements;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The page of a one-time link. It works without scripts, can be framed and found by nobody, and says no more of the notice
 * than that it waits: who has the link need not be who may read it.
 */
@ApplicationScoped
class AcknowledgePage {
    /**
     * Forms may be sent to this service alone. The style is named by its nonce, because nothing else on the page may be one.
     */
    private static final String POLICY = "default-src 'none'; style-src 'nonce-%s'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private final Template page;

    AcknowledgePage(@Location("acknowledge.html") Template page) {
        this.page = page;
    }

    /** The page of what a link acknowledges, with its button while that is open. */
    Response of(LinkRow link, AcknowledgementRow row) {
        return answer(200, link.language, row);
    }

    /** The page where a link leads nowhere. */
    Response none() {
        return answer(404, "en", null);
    }

    private Response answer(int status, String language, AcknowledgementRow row) {
        PageTexts texts = PageTexts.in(language);
        String nonce = Tokens.fresh();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY.formatted(nonce))
                // Not no-referrer: a browser would then send the form with an origin of null, which is refused.
                .header("Referrer-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(page.data("texts", texts)
                        .data("asked", row == null ? null : AcknowledgementView.of(row))
                        .data("open", row != null && row.isOpen())
                        .data("nonce", nonce)
                        .render())
                .build();
    }
}
