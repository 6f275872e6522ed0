package org.snapback.notification.acknowledgements;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * One-time links. Mail scanners open what they find in letters: opening the page acknowledges nothing, its button does.
 */
@Path("/acknowledge/{token:" + Tokens.FORM + "}")
@PermitAll
class AcknowledgePageResource {
    private final Links links;
    private final AcknowledgementRepository acknowledgements;
    private final Acknowledging acknowledging;
    private final AcknowledgePage page;

    AcknowledgePageResource(
            Links links,
            AcknowledgementRepository acknowledgements,
            Acknowledging acknowledging,
            AcknowledgePage page) {
        this.links = links;
        this.acknowledgements = acknowledgements;
        this.acknowledging = acknowledging;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@PathParam("token") String token) {
        return links.find(token)
                .map(link -> page.of(link, acknowledgements.findById(link.acknowledgement)))
                .orElseGet(page::none);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response acknowledge(@PathParam("token") String token) {
        Optional<LinkRow> link = links.find(token);
        link.ifPresent(found -> acknowledging.acknowledge(
                acknowledgements.findById(found.acknowledgement, LockModeType.PESSIMISTIC_WRITE), Way.LINK, "link"));
        return link.map(found -> page.of(found, acknowledgements.findById(found.acknowledgement)))
                .orElseGet(page::none);
    }
}
