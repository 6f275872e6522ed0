package org.snapback.notification.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.json.Rfc3339;

/** What an event's data says, field by field; a field that a text needs and that is missing makes the event unusable. */
final class Facts {
    // The data is passed on as it is, so nothing may follow it.
    private static final ObjectReader JSON =
            JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final JsonNode data;
    private final Map<String, String> names;

    private Facts(JsonNode data, Map<String, String> names) {
        this.data = data;
        this.names = names;
    }

    /**
     * The facts of an event.
     *
     * @param data a JSON text
     * @param names the names of states and organisations by code, as far as they are known
     * @throws UnusableEventException where the data is no JSON object
     */
    static Facts of(String data, Map<String, String> names) {
        try {
            JsonNode node = JSON.readTree(data);
            if (node.isObject()) {
                return new Facts(node, names);
            }
        } catch (JsonProcessingException e) {
            throw new UnusableEventException("the data is not JSON: " + e.getOriginalMessage());
        }
        throw new UnusableEventException("the data is not an object");
    }

    String text(String field) {
        JsonNode value = data.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new UnusableEventException("the data has no text " + field);
        }
        return value.asText();
    }

    boolean has(String field) {
        return data.hasNonNull(field);
    }

    boolean says(String field, String value) {
        return value.equals(data.path(field).asText());
    }

    long number(String field) {
        if (!data.path(field).isIntegralNumber()) {
            throw new UnusableEventException("the data has no integer " + field);
        }
        return data.path(field).asLong();
    }

    Instant moment(String field) {
        try {
            return Rfc3339.moment(text(field));
        } catch (DateTimeException e) {
            throw new UnusableEventException(field + " is not an RFC 3339 moment");
        }
    }

    /** A moment as people write it: 28 November 2026, 03:00 UTC. */
    String written(String field) {
        return MOMENT.format(moment(field));
    }

    /** A constant as people write it: qualified majority. */
    String words(String field) {
        return words(data, field);
    }

    /** A state by its name where it is known here, by its code otherwise. */
    String state(String field) {
        return name(text(field));
    }

    /** States, as an enumeration: Lithuania, Poland. */
    String states(String field) {
        return texts(field).stream()
                .map(this::name)
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }

    /** A list's texts, as an enumeration: rationale, clauses. */
    String list(String field) {
        return String.join(", ", texts(field));
    }

    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        data.path(field).forEach(one -> all.add(one.asText()));
        return all;
    }

    /** The states of a list of objects that each name one. */
    List<String> statesWithin(String field) {
        List<String> all = new ArrayList<>();
        data.path(field).forEach(one -> all.add(one.path("state").asText()));
        return all;
    }

    /** The facts of each object of a list, of which there is at least one. */
    List<Facts> each(String field) {
        List<Facts> all = new ArrayList<>();
        data.path(field).forEach(one -> all.add(new Facts(one, names)));
        if (all.isEmpty()) {
            throw new UnusableEventException("the data has no list " + field);
        }
        return all;
    }

    /** The facts of an object within. */
    Facts within(String field) {
        if (!data.path(field).isObject()) {
            throw new UnusableEventException("the data has no object " + field);
        }
        return new Facts(data.path(field), names);
    }

    /** The measures in a line: asset freeze (1834 designations), export ban from 13 March 2026, 16:20 UTC. */
    String measures() {
        List<String> all = new ArrayList<>();
        for (JsonNode measure : data.path("measures")) {
            long count = measure.path("designations").asLong();
            String designations = count == 0 ? "" : " (" + count + (count == 1 ? " designation)" : " designations)");
            boolean waits = measure.path("stage").asText().equals("WAITING") && measure.has("effectiveFrom");
            all.add(words(measure, "type")
                    + designations
                    + (waits ? " from " + new Facts(measure, names).written("effectiveFrom") : ""));
        }
        return all.isEmpty() ? "none" : String.join(", ", all);
    }

    /** What reservations take out, as a sentence of its own; empty without any. */
    String exceptions() {
        List<String> all = new ArrayList<>();
        for (JsonNode one : data.path("excepted")) {
            List<String> types = new ArrayList<>();
            one.path("measureTypes")
                    .forEach(type ->
                            types.add(type.asText().toLowerCase(Locale.ROOT).replace('_', ' ')));
            all.add(name(one.path("state").asText()) + " (" + String.join(", ", types) + ")");
        }
        return all.isEmpty() ? "" : " By their reservations not bound to: " + String.join(", ", all) + ".";
    }

    /** An amount or a quantity: 2500.00 EUR, 18 × 155 mm howitzer. */
    String howMuch(String field) {
        JsonNode value = data.path(field);
        Facts facts = new Facts(value, names);
        return value.has("currency")
                ? Money.written(facts.number("amount"), facts.text("currency"))
                : facts.number("quantity") + " × " + facts.text("unit");
    }

    private String name(String code) {
        return code.equals(Recipients.UKRAINE) ? "Ukraine" : names.getOrDefault(code, code);
    }

    private static String words(JsonNode node, String field) {
        return node.path(field).asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
