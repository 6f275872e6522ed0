package org.snapback.sanctions.register.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.snapback.sanctions.canonical.CanonicalJson;
import org.snapback.sanctions.canonical.Sha256;

/**
 * A subject's canonical text (RFC 8785) and the SHA-256 of its UTF-8 bytes. What is absent is left out. Every list stands
 * in the order of its elements' own canonical texts, the primary name before all others, without doubles: a list that
 * shuffles its rows has not changed the subject.
 */
public record Content(String json, byte[] digest) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final String NAMES = "names";
    private static final String GONE = "gone";

    private static final Comparator<Object> CANONICAL =
            Comparator.comparing(element -> CanonicalJson.write(Map.of("", element)));
    private static final Comparator<Object> PRIMARY_FIRST = Comparator.comparing(
                    (Object name) -> !NameType.PRIMARY.name().equals(((Map<?, ?>) name).get("type")))
            .thenComparing(CANONICAL);

    /** The content of a subject. */
    public static Content of(Subject subject) {
        Map<String, Object> tree = MAPPER.convertValue(subject, TREE);
        if (!subject.gone()) {
            tree.remove(GONE);
        }
        tree.replaceAll(Content::ordered);
        tree.values().removeIf(value -> value instanceof Map<?, ?> group && group.isEmpty());
        return of(tree);
    }

    /** The content of a subject that its list no longer names, from what the list said last. */
    public static Content gone(String last) {
        try {
            Map<String, Object> tree = MAPPER.readValue(last, TREE);
            tree.put(GONE, true);
            return of(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the register holds a content that is not JSON", e);
        }
    }

    /** The subject that a content describes. */
    public static Subject read(String json) {
        try {
            return MAPPER.readValue(json, Subject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the register holds a content that is no subject", e);
        }
    }

    private static Content of(Map<String, Object> tree) {
        String json = CanonicalJson.write(tree);
        return new Content(json, Sha256.begin().digest(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Object ordered(String member, Object value) {
        return switch (value) {
            case List<?> list
            when member.equals(NAMES) ->
                list.stream().distinct().sorted(PRIMARY_FIRST).toList();
            case List<?> list -> list.stream().distinct().sorted(CANONICAL).toList();
            case Map<?, ?> group -> {
                @SuppressWarnings("unchecked")
                Map<String, Object> members = (Map<String, Object>) group;
                members.replaceAll(Content::ordered);
                yield members;
            }
            default -> value;
        };
    }
}
