package org.snapback.notification.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.json.Rfc3339;

/**
 * What an event's data says, field by field; a field that a text needs and that is missing makes the event unusable. A field
 * within another is named by its path, {@code document__name}; a path through a list goes through its first element.
 */
public final class Facts {
    // The data is passed on as it is, so nothing may follow it.
    private static final ObjectReader JSON =
            JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String WITHIN = "__";

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
     * @param names the English names of states and organisations by code, as far as they are known
     * @throws UnusableEventException where the data is no JSON object
     */
    public static Facts of(String data, Map<String, String> names) {
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

    /** These facts and a list of others, under a name of its own. */
    Facts with(String field, List<Facts> list) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        list.forEach(one -> array.add(one.data));
        ObjectNode more = data.deepCopy();
        more.set(field, array);
        return new Facts(more, names);
    }

    /** A text, or a number or truth value as one. */
    String text(String field) {
        JsonNode value = at(field);
        if (!value.isValueNode() || value.asText().isBlank() || value.isNull()) {
            throw new UnusableEventException("the data has no text " + field);
        }
        return value.asText();
    }

    /** A text, number or truth value; empty where there is none. */
    String textIfAny(String field) {
        return at(field).isNull() ? "" : at(field).asText();
    }

    /** Whether the field is there and does not say no. */
    boolean has(String field) {
        JsonNode value = at(field);
        return !value.isMissingNode() && !value.isNull() && !(value.isBoolean() && !value.booleanValue());
    }

    boolean says(String field, String value) {
        return value.equals(at(field).asText());
    }

    long number(String field) {
        JsonNode value = at(field);
        if (!value.isIntegralNumber()) {
            throw new UnusableEventException("the data has no integer " + field);
        }
        return value.asLong();
    }

    /** A number, or how many a list has; 0 where there is neither. */
    long count(String field) {
        JsonNode value = at(field);
        return value.isArray() ? value.size() : value.asLong();
    }

    Instant moment(String field) {
        try {
            return Rfc3339.moment(text(field));
        } catch (DateTimeException e) {
            throw new UnusableEventException(field + " is not an RFC 3339 moment");
        }
    }

    /** A list's texts; of objects their states. */
    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        at(field).forEach(one -> all.add(one.isObject() ? one.path("state").asText() : one.asText()));
        return all;
    }

    /** Whether a field, or one of a list, names this state; nobody is named by no code. */
    boolean names(String field, String state) {
        return !state.isEmpty() && (says(field, state) || texts(field).contains(state));
    }

    /** The facts of each object of a list, or of one object; none where there is neither. */
    List<Facts> each(String field) {
        JsonNode value = at(field);
        List<JsonNode> all = value.isObject() ? List.of(value) : new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        }
        return all.stream().map(one -> new Facts(one, names)).toList();
    }

    /** The facts of each object of a list, of which there is at least one. */
    List<Facts> some(String field) {
        List<Facts> all = each(field);
        if (all.isEmpty()) {
            throw new UnusableEventException("the data has no list " + field);
        }
        return all;
    }

    /** A state's or an organisation's English name where it is known, its code otherwise. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    private JsonNode at(String path) {
        JsonNode node = data;
        for (String step : path.split(WITHIN, -1)) {
            node = (node.isArray() ? node.path(0) : node).path(step);
        }
        return node;
    }

    static List<Facts> where(Collection<Facts> all, String field, String value) {
        return all.stream().filter(one -> one.says(field, value)).toList();
    }
}
