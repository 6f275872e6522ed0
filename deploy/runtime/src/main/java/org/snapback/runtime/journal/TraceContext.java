package org.snapback.runtime.journal;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** W3C trace contexts: ours where tracing is on, else the one that came in, carried on as it is. */
public final class TraceContext {
    /** The header of requests and of events. */
    public static final String HEADER = "traceparent";

    private TraceContext() {}

    /** The header's text in its current form; null where there is none, or none that can be read. */
    public static String read(String header) {
        Context context =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), header, new OnlyTraceparent());
        return text(Span.fromContext(context));
    }

    /** The context of the present span; without one what came in, which may be null. */
    static String present(String came) {
        String own = text(Span.current());
        return own == null ? came : own;
    }

    private static String text(Span span) {
        SpanContext context = span.getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }

    private static final class OnlyTraceparent implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String header) {
            return List.of(HEADER);
        }

        @Override
        public String get(String header, String key) {
            return HEADER.equals(key) ? header : null;
        }
    }
}
