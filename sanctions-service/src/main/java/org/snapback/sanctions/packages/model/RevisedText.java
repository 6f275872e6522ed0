package org.snapback.sanctions.packages.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a package becomes where a revision of it is taken.
 *
 * @param measures all measures that it then has
 */
public record RevisedText(PackageTerms terms, List<Part> measures) {
    public RevisedText {
        measures = List.copyOf(measures);
    }

    /**
     * One measure of the revised text.
     *
     * @param id of the measure that it replaces, or a new one
     * @param annex null until its source is resolved
     * @param source what its annex is made of; null where the annex stays as it was frozen
     */
    public record Part(UUID id, MeasureTerms terms, Annex annex, AnnexSource source) {
        /** The same with its annex. */
        public Part with(Annex frozen) {
            return new Part(id, terms, frozen, source);
        }

        Measure measure() {
            return new Measure(id, terms, annex);
        }
    }

    /** The measures as a text names them. */
    public List<Measure> asProposed() {
        return measures.stream().map(Part::measure).toList();
    }

    /** Those measures whose annexes are resolved anew, with what they are made of. */
    public Map<UUID, AnnexSource> sources() {
        Map<UUID, AnnexSource> sources = new HashMap<>();
        measures.stream().filter(part -> part.source != null).forEach(part -> sources.put(part.id, part.source));
        return sources;
    }

    /** The same with the annexes that its sources gave. */
    public RevisedText with(Map<UUID, Annex> frozen) {
        return new RevisedText(
                terms,
                measures.stream()
                        .map(part -> frozen.containsKey(part.id) ? part.with(frozen.get(part.id)) : part)
                        .toList());
    }

    /** Of the present measures those that the revised text has no more. */
    public Set<UUID> removed(Set<UUID> present) {
        Set<UUID> removed = new HashSet<>(present);
        removed.removeAll(measures.stream().map(Part::id).collect(Collectors.toSet()));
        return removed;
    }

    /** Those rungs above the one that stands on which something differs from what there was. */
    public List<Integer> changedAbove(int rung, Collection<Measure> before) {
        List<Measure> after = asProposed();
        return Stream.concat(
                        after.stream().filter(one -> !before.contains(one)),
                        before.stream().filter(one -> !after.contains(one)))
                .map(one -> one.terms().rung())
                .filter(one -> one > rung)
                .distinct()
                .sorted()
                .toList();
    }

    /** The measure of that id. */
    public Part part(UUID id) {
        return measures.stream()
                .filter(part -> Objects.equals(part.id, id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the text has no measure " + id));
    }
}
