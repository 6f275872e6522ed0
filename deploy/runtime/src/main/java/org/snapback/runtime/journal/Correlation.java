package org.snapback.runtime.journal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** What all events that one request leads to have in common: their correlation id, and the caller's trace. */
@RequestScoped
class Correlation {
    private final UUID id = Ids.next();
    private final CurrentVertxRequest request;

    Correlation(CurrentVertxRequest request) {
        this.request = request;
    }

    UUID id() {
        return id;
    }

    /** Null where the caller sent no trace context, or where no request came in. */
    String traceparent() {
        RoutingContext current = request.getCurrent();
        return current == null ? null : TraceContext.read(current.request().getHeader(TraceContext.HEADER));
    }
}
