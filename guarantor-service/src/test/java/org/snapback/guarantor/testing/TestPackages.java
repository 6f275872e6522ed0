package org.snapback.guarantor.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.packages.model.AutomaticTerms;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;
import org.snapback.guarantor.packages.model.PackageStage;
import org.snapback.runtime.json.Json;
import org.snapback.servers.testing.TestDatabase;

/** Packages as the replica knows them, put into its table as they are. */
public record TestPackages(
        UUID id,
        PackageStage stage,
        int rung,
        boolean reverseConsensus,
        Instant lastAutomaticAt,
        MeasureStage measure) {
    private static final UUID MEASURE = new UUID(0, 7);

    /** At rung 1, with an AUTOMATIC rung 2 that a serious attack from the air fires. */
    public static TestPackages adopted() {
        return new TestPackages(UUID.randomUUID(), PackageStage.ADOPTED, 1, false, null, MeasureStage.IN_FORCE);
    }

    public TestPackages suspended() {
        return new TestPackages(
                id, PackageStage.SUSPENDED, rung, reverseConsensus, lastAutomaticAt, MeasureStage.SUSPENDED);
    }

    /** As adopted, with its text agreeing that encroachments are confirmed by reverse consensus. */
    public TestPackages reverse() {
        return new TestPackages(id, stage, rung, true, lastAutomaticAt, measure);
    }

    public TestPackages automaticAt(Instant moment) {
        return new TestPackages(id, stage, rung, reverseConsensus, moment, measure);
    }

    /** The measure of its first rung. */
    public UUID measureId() {
        return MEASURE;
    }

    public KnownPackage known() {
        return new KnownPackage(
                id,
                false,
                stage,
                "A package",
                List.of("UA"),
                "UNANIMITY",
                "d".repeat(64),
                rung,
                List.of(new AutomaticTerms(2, Set.of("AIR_OR_MISSILE"), "SERIOUS")),
                Set.of(),
                reverseConsensus,
                Map.of(),
                lastAutomaticAt,
                null,
                List.of(measure(MEASURE, 1, measure), measure(new UUID(0, 8), 2, MeasureStage.WAITING)));
    }

    /** Puts it into the replica, in place of what was known of it. */
    public TestPackages put() {
        TestDatabase.update("""
                INSERT INTO known_package (id, version, exercise, stage, known) VALUES (?, 1, false, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET version = known_package.version + 1, stage = excluded.stage, known = excluded.known
                """, id, stage.name(), Json.write(known()));
        return this;
    }

    private static KnownMeasure measure(UUID id, int rung, MeasureStage stage) {
        return new KnownMeasure(id, "EXPORT_BAN", rung, "All of it", 0, stage, null, null);
    }
}
