package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.ballots.model.TextRevision;

import static java.util.Objects.requireNonNull;

/**
 * The fields of {@code package.revised} that a ballot needs. What the contract rules out is refused here, as in
 * {@link ProposedText}.
 *
 * @param revision counted from 1 on the ballot
 */
record RevisedPackage(
        UUID packageId,
        UUID ballotId,
        int revision,
        String title,
        String digest,
        Instant revisedAt,
        List<ProposedText.ProposedMeasure> measures) {
    private static final Instant LATEST = Instant.parse("9999-12-01T00:00:00Z");

    RevisedPackage {
        requireNonNull(packageId, "packageId is missing");
        requireNonNull(ballotId, "ballotId is missing");
        requireNonNull(revisedAt, "revisedAt is missing");
        ProposedText.requireTitle(title);
        ProposedText.requireDigest(digest);
        ProposedText.require(revision >= 1, "revision is out of range");
        ProposedText.require(
                revisedAt.isAfter(Instant.EPOCH) && revisedAt.isBefore(LATEST), "revisedAt is out of range");
        revisedAt = revisedAt.truncatedTo(ChronoUnit.MICROS);
        measures = Objects.requireNonNullElse(measures, List.of());
        ProposedText.requireMeasures(measures);
    }

    TextRevision text() {
        return new TextRevision(
                title,
                measures.stream().map(ProposedText.ProposedMeasure::type).collect(Collectors.toUnmodifiableSet()),
                digest,
                revisedAt);
    }
}
