package org.snapback.sanctions.canonical;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * RFC 8785 for what digested texts are made of: objects, arrays, texts, integers within ±(2^53−1) and booleans. Anything
 * else is refused rather than rounded or guessed.
 */
public final class CanonicalJson {
    private static final long SAFE = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of an object, whose members are maps, lists, texts, integers and booleans.
     *
     * @throws IllegalArgumentException for a value of any other kind, an integer beyond ±(2^53−1), or a lone surrogate
     */
    public static String write(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            case String text -> text(text);
            case Boolean flag -> out.append(flag);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        // RFC 8785, 3.2.3: by UTF-16 code units, which is how String compares.
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        String separator = "{";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> array) {
        out.append('[');
        for (Iterator<?> items = array.iterator(); items.hasNext(); ) {
            value(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void number(long number) {
        if (number > SAFE || number < -SAFE) {
            throw new IllegalArgumentException(number + " is beyond ±(2^53−1)");
        }
        out.append(number);
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    /** RFC 8785, 3.2.2.2. */
    private void character(int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (point < ' ') {
                    out.append(String.format("\\u%04x", point));
                } else if (Character.getType(point) == Character.SURROGATE) {
                    throw new IllegalArgumentException("a lone surrogate has no canonical form");
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
