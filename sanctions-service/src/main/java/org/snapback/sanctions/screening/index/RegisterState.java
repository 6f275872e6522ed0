package org.snapback.sanctions.screening.index;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which state of the register an index was derived from. */
public record RegisterState(Map<String, ListState> lists) {
    /** Of a register that holds nothing. */
    public static final RegisterState EMPTY = new RegisterState(Map.of());

    private static final String MODEL = "model";
    private static final String LIST = "list.";

    public RegisterState {
        lists = Map.copyOf(lists);
    }

    /**
     * A list's state; there is none for a list that was never imported.
     *
     * @param version how many imports have changed it
     * @param imports its latest imports, the last one first. Their ids alone do not tell which came later: who waits for
     *     another import of the same list has begun before it and ends after it
     */
    public record ListState(long version, List<UUID> imports) {
        public ListState {
            imports = List.copyOf(imports);
        }
    }

    /** As what an index's commit carries. */
    Map<String, String> written(String model) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(MODEL, model);
        new TreeMap<>(lists)
                .forEach((source, state) -> data.put(
                        LIST + source,
                        state.version + " "
                                + state.imports.stream().map(UUID::toString).collect(Collectors.joining(","))));
        return data;
    }

    /** What a commit carried; empty where another version of the model wrote it. */
    static Optional<RegisterState> read(Map<String, String> data, String model) {
        if (!model.equals(data.get(MODEL))) {
            return Optional.empty();
        }
        Map<String, ListState> lists = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(LIST)) {
                String[] parts = value.split(" ");
                List<UUID> imports =
                        Arrays.stream(parts[1].split(",")).map(UUID::fromString).toList();
                lists.put(key.substring(LIST.length()), new ListState(Long.parseLong(parts[0]), imports));
            }
        });
        return Optional.of(new RegisterState(lists));
    }
}
