package org.snapback.runtime.command;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that changes something and returns a {@link jakarta.ws.rs.core.Response}. It runs in a transaction of
 * its own, which is rolled back unless the status is below 400. With an {@code Idempotency-Key} header, the same principal,
 * path, key and body get the first answer for seven days; another body is refused with 422; of two at once one runs.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {
    /** Whether the answer holds a secret: then it is not kept, and a repetition is refused with 409. */
    @Nonbinding
    boolean secret() default false;
}
