package org.snapback.runtime.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.runtime.json.Rfc3339;

/**
 * Reads the query parameters that are named values, ids or moments. One that cannot be read is refused with its name and rule; the
 * container alone would say that there is nothing here.
 */
@Provider
class QueryParameters implements ParamConverterProvider {
    private static final String MOMENT = "An RFC 3339 moment such as 2026-11-25T12:00:00Z";

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            String known = "One of " + Arrays.toString(type.getEnumConstants());
            return new Reader<>(name, text -> named(type, text), "known-value", known);
        }
        if (type == Instant.class) {
            return new Reader<>(name, text -> type.cast(moment(text)), "moment", MOMENT);
        }
        return type == UUID.class
                ? new Reader<>(name, text -> type.cast(UUID.fromString(text)), "uuid", "A UUID")
                : null;
    }

    private static Instant moment(String text) {
        try {
            return Rfc3339.moment(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T named(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private record Reader<T>(String name, Function<String, T> read, String rule, String message)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new RefusedException(Refusal.of(
                        CommonProblem.VALIDATION,
                        "The parameter " + name + " cannot be read",
                        List.of(new Violation(name, rule, message))));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
