package org.snapback.sanctions.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.designations.AgreedMeasures;
import org.snapback.sanctions.screening.index.Listed;
import org.snapback.sanctions.screening.index.Snapshot;
import org.snapback.sanctions.screening.model.Asked;
import org.snapback.sanctions.screening.model.Feature;
import org.snapback.sanctions.screening.model.Matcher;
import org.snapback.sanctions.screening.model.Scored;

/** Answers who may be meant. */
@ApplicationScoped
class Screening {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int FEW = 8;
    private static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparingInt(
                    (Found found) -> found.scored.score())
            .reversed()
            .thenComparing(found -> found.listed.id());

    private final IndexKeeper index;
    private final RegisterReader register;
    private final AgreedMeasures measures;
    private final ScreeningSettings settings;
    private final Caller caller;
    private final Clock clock;

    Screening(
            IndexKeeper index,
            RegisterReader register,
            AgreedMeasures measures,
            ScreeningSettings settings,
            Caller caller,
            Clock clock) {
        this.index = index;
        this.register = register;
        this.measures = measures;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    private record Found(Listed listed, Scored scored) {}

    private record Answered(List<ListAsOf> lists, List<List<Found>> found) {}

    /** All queries, each answered from the same state of the register. */
    Outcome<ScreeningView> screen(ScreeningBody body) {
        List<Violation> violations = body.violations();
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The queries break rules of their fields", violations));
        }
        int threshold = threshold(body);
        List<Asked> asked =
                body.queries().stream().map(ScreeningBody.Query::asked).toList();
        return index.read((snapshot, lists) -> new Answered(lists, found(snapshot, asked, body, threshold)))
                .map(answered -> Outcome.done(view(body, threshold, answered)))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                                CommonProblem.TEMPORARILY_UNAVAILABLE,
                                "The index of names is being derived from the register; nothing was checked")
                        .retryAfter(SOON)));
    }

    private int threshold(ScreeningBody body) {
        return body.threshold() != null
                ? body.threshold()
                : settings.thresholds().getOrDefault(caller.subject(), settings.threshold());
    }

    private List<List<Found>> found(Snapshot snapshot, List<Asked> asked, ScreeningBody body, int threshold) {
        Set<String> lists = body.lists() == null ? Set.of() : Set.copyOf(body.lists());
        var all = asked.size() < FEW ? asked.stream() : asked.parallelStream();
        return all.map(one -> found(snapshot, one, lists, threshold, body.most()))
                .toList();
    }

    private List<Found> found(Snapshot snapshot, Asked asked, Set<String> lists, int threshold, int most) {
        Matcher matcher = new Matcher(asked);
        return snapshot.candidates(asked, lists, settings.candidates()).stream()
                .flatMap(one -> matcher
                        .score(one.listed().profile(), one.names(), threshold)
                        .filter(scored -> scored.score() >= threshold)
                        .map(scored -> new Found(one.listed(), scored))
                        .stream())
                .sorted(LIKELIEST_FIRST)
                .limit(most)
                .toList();
    }

    private ScreeningView view(ScreeningBody body, int threshold, Answered answered) {
        Set<UUID> hits = new HashSet<>();
        answered.found.forEach(found -> found.forEach(one -> hits.add(one.listed.id())));
        Set<UUID> disputed = Set.copyOf(register.disputed(hits));
        Map<UUID, List<AgreedMeasures.Agreed>> agreed =
                measures.naming(hits).stream().collect(Collectors.groupingBy(AgreedMeasures.Agreed::asked));
        List<ListAsOf> lists = answered.lists.stream()
                .filter(list -> body.lists() == null || body.lists().contains(list.source()))
                .toList();
        List<ScreeningView.Result> results = new ArrayList<>();
        for (int i = 0; i < body.queries().size(); i++) {
            results.add(new ScreeningView.Result(
                    body.queries().get(i).id(),
                    answered.found.get(i).stream()
                            .map(one -> ScreeningView.Hit.of(
                                    one.listed,
                                    one.scored,
                                    disputed.contains(one.listed.id()),
                                    agreed.getOrDefault(one.listed.id(), List.of())))
                            .toList()));
        }
        return new ScreeningView(Feature.MODEL, threshold, lists, warnings(lists), results);
    }

    private List<ScreeningView.Warning> warnings(List<ListAsOf> lists) {
        List<ScreeningView.Warning> warnings = new ArrayList<>();
        Instant stale = clock.instant().minus(settings.staleAfter());
        for (ListAsOf list : lists) {
            if (list.importedAt() == null) {
                warnings.add(new ScreeningView.Warning(
                        "list-missing", list.source(), "It was never imported, so nothing of it was checked"));
            } else if (list.importedAt().isBefore(stale)) {
                warnings.add(new ScreeningView.Warning(
                        "list-stale", list.source(), "It was imported last at " + list.importedAt()));
            }
        }
        return warnings;
    }
}
