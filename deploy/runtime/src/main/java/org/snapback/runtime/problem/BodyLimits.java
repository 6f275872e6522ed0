package org.snapback.runtime.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.snapback.runtime.json.Json;

/**
 * Refuses a body that announces itself as too large before any of it is read, with a problem document where Quarkus' own
 * limit has a bare status. A body of unannounced length is cut off at the limit; who takes a large one counts it while
 * reading, because it may still answer.
 */
@Singleton
class BodyLimits {
    private final BodyLimitSettings settings;

    BodyLimits(BodyLimitSettings settings) {
        this.settings = settings;
    }

    void guard(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::judge);
    }

    private void judge(RoutingContext request) {
        Optional<BodyLimitSettings.Large> large = settings.large()
                .filter(each -> each.path().matcher(request.normalizedPath()).matches());
        long limit = large.map(BodyLimitSettings.Large::limit)
                .orElse(settings.limit())
                .asLongValue();
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && length(announced) > limit) {
            refuse(request, limit);
            return;
        }
        if (large.isEmpty()) {
            request.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
        }
        request.next();
    }

    private static void refuse(RoutingContext request, long limit) {
        Refusal refusal = Refusal.of(CommonProblem.TOO_LARGE, "A body here is at most " + limit + " bytes long")
                .with(new Violation(HttpHeaders.CONTENT_LENGTH, "max-length", "At most " + limit));
        request.response()
                .setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .endHandler(sent -> request.request().connection().close())
                .end(Json.write(ProblemDocument.of(refusal)));
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
