package org.snapback.runtime.command;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Digests a JSON body before it is read, where an Idempotency-Key will ask whether it is the same again. */
@Provider
class BodyDigester implements ReaderInterceptor {
    private final RequestBody body;

    BodyDigester(RequestBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(CommandInterceptor.KEY)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] bytes = context.getInputStream().readAllBytes();
            body.read(bytes);
            context.setInputStream(new ByteArrayInputStream(bytes));
        }
        return context.proceed();
    }
}
