package org.snapback.sanctions.packages.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two canonical texts, field by field. It knows no field by name but those by which the things in a
 * list are told apart, so that whatever a text says is compared.
 */
public final class TextComparison {
    private static final Map<String, String> KEYS = Map.of(
            "measures", "id", "clauses", "type", "automatic", "rung", "exemptions", "title", "derogations", "title");

    private final List<TextChange> changes = new ArrayList<>();

    private TextComparison() {}

    /** The differences in the order of their paths; none between equal texts. */
    public static List<TextChange> of(Map<String, ?> before, Map<String, ?> after) {
        TextComparison comparison = new TextComparison();
        comparison.objects("", before, after);
        return List.copyOf(comparison.changes);
    }

    private void objects(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<String> names = new TreeSet<>();
        before.keySet().forEach(name -> names.add((String) name));
        after.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            values(path + "/" + escaped(name), name, before.get(name), after.get(name));
        }
    }

    private void values(String path, String name, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            objects(path, one, other);
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            lists(path, name, one, other);
        } else {
            changes.add(new TextChange(path, kind(before, after), before, after));
        }
    }

    private void lists(String path, String name, List<?> before, List<?> after) {
        Optional<Map<String, Object>> one = keyed(name, before);
        Optional<Map<String, Object>> other = keyed(name, after);
        if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
            objects(path, one.get(), other.get());
        } else {
            changes.add(new TextChange(path, TextChange.Kind.CHANGED, before, after));
        }
    }

    /** The list's things by what tells them apart; empty where two are told apart by nothing. */
    private static Optional<Map<String, Object>> keyed(String name, Collection<?> list) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        for (Object thing : list) {
            Object key = thing instanceof Map<?, ?> object ? object.get(KEYS.get(name)) : thing;
            if (key == null || keyed.put(key.toString(), thing) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(keyed);
    }

    private static TextChange.Kind kind(Object before, Object after) {
        if (before == null) {
            return TextChange.Kind.ADDED;
        }
        return after == null ? TextChange.Kind.REMOVED : TextChange.Kind.CHANGED;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
