package org.snapback.runtime.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was wrong with a JSON body, as a refusal that names the field and the rule. */
final class BodyProblems {
    private BodyProblems() {}

    static Refusal refusal(JsonProcessingException fault) {
        if (fault instanceof InputCoercionException beyond) {
            return beyondRange(beyond);
        }
        if (fault instanceof JsonMappingException && fault.getCause() instanceof StreamReadException broken) {
            return refusal(broken);
        }
        Violation violation = switch (fault) {
            case UnrecognizedPropertyException unknown ->
                new Violation(pointer(unknown), "known-field", "The field is not known here; known: " + known(unknown));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new Violation(
                        pointer(format),
                        "known-value",
                        "One of " + Arrays.toString(format.getTargetType().getEnumConstants()));
            case MismatchedInputException mismatch ->
                new Violation(pointer(mismatch), "type", "The value is not " + expected(mismatch));
            case JsonMappingException mapping -> new Violation(pointer(mapping), "value", firstLine(mapping));
            default -> new Violation("", "json", "The body is not JSON" + where(fault));
        };
        return fault instanceof JsonMappingException
                ? Refusal.of(CommonProblem.VALIDATION, "The body breaks a rule of a field", List.of(violation))
                : Refusal.of(CommonProblem.BAD_REQUEST, "The body is not JSON", List.of(violation));
    }

    private static Refusal beyondRange(InputCoercionException beyond) {
        String pointer = beyond.getProcessor() == null
                ? ""
                : beyond.getProcessor().getParsingContext().pathAsPointer().toString();
        return Refusal.of(
                CommonProblem.VALIDATION,
                "The body breaks a rule of a field",
                List.of(new Violation(pointer, "type", "The value is not an integer within range")));
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "none"
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return "of the field's type";
        }
        return switch (type.getSimpleName()) {
            case "Instant" -> "an RFC 3339 moment such as 2026-01-31T12:00:00Z";
            case "LocalDate" -> "a date such as 2026-01-31";
            case "Duration" -> "an ISO 8601 duration such as PT72H";
            case "Period" -> "an ISO 8601 period such as P45D";
            case "ZoneId" -> "a time zone such as Europe/Kyiv";
            case "UUID" -> "a UUID";
            case "int", "long", "Integer", "Long" -> "an integer within range";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            case "List", "Set", "ArrayList" -> "an array";
            default -> "an object with the documented fields";
        };
    }

    private static String where(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? ""
                : " from line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr();
    }

    private static String firstLine(JsonMappingException fault) {
        return fault.getOriginalMessage().lines().findFirst().orElse("The value is refused");
    }
}
