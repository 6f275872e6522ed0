package org.snapback.sanctions.packages.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all allowed transitions of one kind of thing. Code, error texts and the diagrams in docs read it. */
public final class Transitions<S extends Enum<S>, A extends Enum<A> & Act> {
    private final String thing;
    private final S first;
    private final List<Transition<S, A>> table;
    private final Map<S, Map<A, S>> next;

    /**
     * A table.
     *
     * @param thing what goes through the stages, as error texts name it
     * @param first the stage that it begins in
     * @throws IllegalArgumentException where an act leads from one stage to two
     */
    Transitions(String thing, S first, List<Transition<S, A>> table) {
        this.thing = thing;
        this.first = first;
        this.table = List.copyOf(table);
        this.next = new EnumMap<>(first.getDeclaringClass());
        for (Transition<S, A> step : table) {
            Map<A, S> steps = next.computeIfAbsent(
                    step.from(), from -> new EnumMap<>(step.act().getDeclaringClass()));
            if (steps.put(step.act(), step.to()) != null) {
                throw new IllegalArgumentException(step.act() + " leads from " + step.from() + " to two stages");
            }
        }
    }

    /** The stage that the act leads to; empty where the stage does not allow it. */
    public Optional<S> after(S stage, A act) {
        return Optional.ofNullable(next.getOrDefault(stage, Map.of()).get(act));
    }

    /** What can be done in a stage. */
    public Set<A> allowedIn(S stage) {
        return next.getOrDefault(stage, Map.of()).keySet();
    }

    /** Why the act is refused in the stage, in a sentence that also says what is possible. */
    public String refusal(S stage, A act) {
        String possible = allowedIn(stage).stream().map(Act::done).collect(Collectors.joining(", "));
        return "A " + thing + " that is " + stage + " cannot be " + act.done() + "; "
                + (possible.isEmpty() ? "this stage is its last" : "it can be: " + possible);
    }

    /** The rows of the table. */
    public List<Transition<S, A>> table() {
        return table;
    }

    /** The table as a Mermaid state diagram. */
    public String diagram() {
        Stream<String> begin = Stream.of("stateDiagram-v2", "    [*] --> " + first);
        Stream<String> steps = table.stream()
                .map(step -> "    " + step.from() + " --> " + step.to() + ": "
                        + step.act().done());
        Stream<String> ends = Stream.of(first.getDeclaringClass().getEnumConstants())
                .filter(stage -> allowedIn(stage).isEmpty())
                .map(stage -> "    " + stage + " --> [*]");
        return Stream.of(begin, steps, ends).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }
}
