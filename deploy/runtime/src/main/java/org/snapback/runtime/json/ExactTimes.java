package org.snapback.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Reads, in the bodies of requests, days, moments, spans and zones only as the texts that the specification shows. Nothing
 * is moved to another day: no 30 February, no hour 24, no moment for a day, no number of seconds or of days, no year that
 * RFC 3339 cannot write.
 */
@Singleton
class ExactTimes implements ObjectMapperCustomizer {
    /** After the lenient module that Quarkus registers: of two readers the later one reads. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("exact-times")
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Rfc3339::day))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, Rfc3339::moment))
                .addDeserializer(Duration.class, new Reader<>(Duration.class, Duration::parse))
                .addDeserializer(Period.class, new Reader<>(Period.class, Period::parse))
                .addDeserializer(ZoneId.class, new Reader<>(ZoneId.class, ZoneId::of)));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "not as the specification shows it");
            }
        }
    }
}
