package org.snapback.local.listen;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where in a topic to begin.
 *
 * @param moment of the first event to hear; empty for the beginning, and the far future for now
 */
public record From(Optional<Instant> moment) {
    /** Everything that the topic holds. */
    public static final From BEGINNING = new From(Optional.empty());
    /** What is yet to come. */
    public static final From NOW = new From(Optional.of(Instant.MAX));

    /** Reads {@code beginning}, {@code now} or a moment with its zone. */
    public static final class Converter implements ITypeConverter<From> {
        @Override
        public From convert(String text) {
            return switch (text) {
                case "beginning" -> BEGINNING;
                case "now" -> NOW;
                default -> at(text);
            };
        }

        private static From at(String text) {
            try {
                return new From(Optional.of(OffsetDateTime.parse(text).toInstant()));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + text + "' is neither beginning nor now nor a moment such as 2026-01-31T12:00:00Z");
            }
        }
    }
}
