package org.snapback.runtime.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** What {@link Command} promises. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class CommandInterceptor {
    static final String KEY = "Idempotency-Key";
    private static final Pattern READABLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final TransactionManager transactions;
    private final KeptAnswers kept;
    private final RequestBody body;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    CommandInterceptor(
            TransactionManager transactions,
            KeptAnswers kept,
            RequestBody body,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.transactions = transactions;
        this.kept = kept;
        this.body = body;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object run(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(KEY);
        if (key != null && !READABLE.matcher(key).matches()) {
            return Problems.response(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The Idempotency-Key cannot be used",
                    List.of(new Violation(KEY, "pattern", "1 to 200 visible ASCII characters"))));
        }
        transactions.begin();
        boolean commit = false;
        try {
            Response answer = key == null
                    ? (Response) invocation.proceed()
                    : once(invocation, new CommandKey(caller.subject(), path(), key, body.sha256()));
            commit = answer.getStatus() < 400;
            return answer;
        } finally {
            if (commit) {
                transactions.commit();
            } else {
                transactions.rollback();
            }
        }
    }

    private Response once(InvocationContext invocation, CommandKey command) throws Exception {
        if (!kept.claim(command)) {
            return repeat(command);
        }
        Response answer = (Response) invocation.proceed();
        if (answer.getStatus() < 400) {
            boolean secret = invocation.getMethod().getAnnotation(Command.class).secret();
            kept.keep(command, answer, secret);
        }
        return answer;
    }

    private Response repeat(CommandKey command) {
        KeptAnswer first = kept.find(command);
        if (!first.answered(command)) {
            return Problems.response(
                    Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED, "The key stands for a request with another body")
                            .with(new Violation(KEY, "same-body", "A new key for a new request")));
        }
        return first.wasSecret()
                ? Problems.response(Refusal.of(
                        CommonProblem.ANSWER_NOT_KEPT, "The command was done; its answer held a secret, shown once"))
                : first.again();
    }

    private String path() {
        return uri.getRequestUri().getRawQuery() == null
                ? uri.getPath()
                : uri.getPath() + "?" + uri.getRequestUri().getRawQuery();
    }
}
