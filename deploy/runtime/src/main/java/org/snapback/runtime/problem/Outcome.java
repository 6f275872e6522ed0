package org.snapback.runtime.problem;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What came of a command: it was done and gives a value, or it was refused and changed nothing. */
public sealed interface Outcome<T> {
    /** The command was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The command was refused. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The same outcome with another value. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> done(change.apply(value)));
    }

    /** What the next step makes of the value; a refusal stays as it is. */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value);
            case Refused<T> refused -> refused(refused.refusal);
        };
    }

    /** The HTTP answer: what is made of the value, or the problem document. */
    default Response toResponse(Function<? super T, Response> answer) {
        return switch (this) {
            case Done<T> done -> answer.apply(done.value);
            case Refused<T> refused -> Problems.response(refused.refusal);
        };
    }
}
