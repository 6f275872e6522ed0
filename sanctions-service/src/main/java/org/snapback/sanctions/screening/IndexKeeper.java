package org.snapback.sanctions.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.snapback.sanctions.screening.index.Listed;
import org.snapback.sanctions.screening.index.RegisterState;
import org.snapback.sanctions.screening.index.Snapshot;
import org.snapback.sanctions.screening.index.SubjectIndex;

/**
 * Keeps this replica's index as the register is: looks each second, takes in what imports brought since, and derives it
 * anew where it cannot be caught up. Whoever asks meanwhile is answered from the state before.
 */
@Singleton
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    /** A register of a million subjects is read in minutes. In seconds. */
    private static final int LONGEST = 3_600;

    private final RegisterReader register;
    private final ScreeningSettings settings;
    private volatile SubjectIndex index;
    private volatile Map<RegisterState, List<ListAsOf>> lists = Map.of();

    IndexKeeper(RegisterReader register, ScreeningSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    /** Lets somebody read in the index and see as of which lists; empty before it was derived for the first time. */
    <T> Optional<T> read(BiFunction<Snapshot, List<ListAsOf>, T> reading) {
        SubjectIndex shown = index;
        return shown == null
                ? Optional.empty()
                : shown.read(snapshot -> {
                    List<ListAsOf> known = lists.get(snapshot.state());
                    return known == null ? null : reading.apply(snapshot, known);
                });
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws IOException {
        if (index == null || index.isBroken()) {
            index = SubjectIndex.open(folder());
        }
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(this::catchUp);
    }

    private void catchUp() {
        register.atOneMoment();
        RegisterState now = register.state();
        boolean behind = !index.isReady() || !now.equals(index.state());
        if (!behind && lists.containsKey(now)) {
            return;
        }
        Map<RegisterState, List<ListAsOf>> known = new HashMap<>(lists);
        known.keySet().retainAll(Set.of(index.state()));
        known.put(now, register.lists(now));
        // Before the index shows that state, or an answer could not say as of what it is.
        lists = Map.copyOf(known);
        if (behind) {
            takeIn(now);
        }
    }

    private void takeIn(RegisterState now) {
        Optional<List<UUID>> imports = index.isReady() ? since(index.state(), now) : Optional.empty();
        try (Stream<Listed> changed = imports.isPresent() ? register.broughtBy(imports.get()) : register.all()) {
            List<UUID> gone = imports.map(register::goneBy).orElse(List.of());
            index.take(imports.isEmpty(), changed.iterator(), gone.iterator(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.infof(
                "the index of names is %s: %d subjects",
                imports.isPresent() ? "caught up" : "derived anew",
                index.read(Snapshot::size).orElse(0));
    }

    /** The imports that have come since; empty where too many have to be told one by one. */
    private static Optional<List<UUID>> since(RegisterState before, RegisterState now) {
        List<UUID> imports = new ArrayList<>();
        for (Map.Entry<String, RegisterState.ListState> list : now.lists().entrySet()) {
            RegisterState.ListState known = before.lists().get(list.getKey());
            List<UUID> added = new ArrayList<>(list.getValue().imports());
            if (known == null || !added.removeAll(known.imports())) {
                return Optional.empty();
            }
            imports.addAll(added);
        }
        return imports.isEmpty() ? Optional.empty() : Optional.of(imports);
    }

    private Path folder() throws IOException {
        return settings.folder().isPresent()
                ? Files.createDirectories(settings.folder().get())
                : Files.createTempDirectory("snapback-screening");
    }

    @PreDestroy
    void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
