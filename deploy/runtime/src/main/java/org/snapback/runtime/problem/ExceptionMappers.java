package org.snapback.runtime.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.snapback.runtime.id.Ids;

/** Every exception that reaches the border, as its problem document. */
final class ExceptionMappers {
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        return Problems.response(e.refusal());
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return Problems.response(BodyProblems.refusal(e));
    }

    // Quarkus brings a mapper of its own for this subclass, which would answer without a body.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(ConstraintProblems::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        return Problems.response(
                Refusal.of(CommonProblem.VALIDATION, "The request breaks rules of its fields", violations));
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    Uni<Response> unauthenticated(SecurityException e, RoutingContext request) {
        Refusal refusal = Refusal.of(
                CommonProblem.UNAUTHENTICATED,
                e instanceof UnauthorizedException
                        ? "The request carries no bearer token"
                        : "The bearer token is expired, not for this service, or not signed by its issuer");
        HttpAuthenticator authenticator = (HttpAuthenticator) request.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(request);
        return challenge.map(data -> {
            Response.ResponseBuilder answer = Response.fromResponse(Problems.response(refusal));
            if (!request.response().headers().contains(HttpHeaders.WWW_AUTHENTICATE)) {
                if (data != null) {
                    data.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
                } else {
                    answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                }
            }
            return answer.build();
        });
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problems.response(
                Refusal.of(CommonProblem.FORBIDDEN, "None of the token's roles allows this operation"));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json);
            }
            if (cause instanceof RefusedException refused) {
                return refused(refused);
            }
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        for (CommonProblem type : CommonProblem.values()) {
            if (type.status() == status && type.isOfHttp()) {
                return Problems.response(Refusal.of(type, type.title()));
            }
        }
        return Problems.response(
                status < 500
                        ? Refusal.of(CommonProblem.BAD_REQUEST, "The request is refused with status " + status)
                        : Refusal.of(CommonProblem.INTERNAL, "The service failed with status " + status));
    }

    @ServerExceptionMapper
    Response fault(Throwable e) {
        if (Faults.passes(e)) {
            LOG.warnf("Answered 503: %s", Faults.root(e).toString());
            return Problems.response(Refusal.of(
                            CommonProblem.TEMPORARILY_UNAVAILABLE,
                            "The database is away or busy; nothing has changed unless an earlier answer said so")
                    .retryAfter(Duration.ofSeconds(1)));
        }
        if (Faults.isUnstorableText(e)) {
            return Problems.response(Refusal.of(
                    CommonProblem.BAD_REQUEST, "A text of the request holds a character that cannot be kept"));
        }
        String fault = Ids.next().toString();
        LOG.errorf(e, "Fault %s", fault);
        return Problems.response(Refusal.of(CommonProblem.INTERNAL, "The service failed; its log has the fault's id")
                .with("fault", fault));
    }
}
