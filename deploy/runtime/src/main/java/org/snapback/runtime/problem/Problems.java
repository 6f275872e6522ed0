package org.snapback.runtime.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Refusals as HTTP answers. */
public final class Problems {
    /** RFC 9457's media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** The refusal's problem document, with Retry-After where the refusal names a wait. */
    public static Response response(Refusal refusal) {
        Response.ResponseBuilder answer =
                Response.status(refusal.type().status()).type(MEDIA_TYPE).entity(ProblemDocument.of(refusal));
        refusal.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    /** {@link CommonProblem#NOT_FOUND}, worded the same whether a thing is absent or hidden. */
    public static Refusal notFound(String what, Object id) {
        return Refusal.of(CommonProblem.NOT_FOUND, "There is no " + what + " " + id + " that you may see");
    }
}
