package org.snapback.runtime.problem;

/** The refusals that every service knows. */
public enum CommonProblem implements ProblemType {
    BAD_REQUEST(400, "The request cannot be read"),
    VALIDATION(400, "The request breaks rules of its fields"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "The caller's role does not allow this"),
    STATE_CLAIM_MISSING(403, "The token names no state to act for"),
    NOT_FOUND(404, "There is nothing here that the caller may see"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    STALE(412, "The resource has changed since it was read"),
    TOO_LARGE(413, "The body is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not read here"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    ANSWER_NOT_KEPT(409, "The first answer held a secret and was not kept"),
    PRECONDITION_REQUIRED(428, "An If-Match header is needed"),
    INTERNAL(500, "The service failed"),
    TEMPORARILY_UNAVAILABLE(503, "The service cannot do this now");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether HTTP itself, rather than a rule of ours, gives the status this meaning. */
    boolean isOfHttp() {
        return this != IDEMPOTENCY_KEY_REUSED && this != ANSWER_NOT_KEPT && this != STATE_CLAIM_MISSING;
    }
}
