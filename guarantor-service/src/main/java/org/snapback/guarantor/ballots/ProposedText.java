package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.Proposal;
import org.snapback.runtime.identity.Caller;

import static java.util.Objects.requireNonNull;

/**
 * The fields of {@code package.proposed}, and of requests for an escalation, an easing, a correction or an amendment, that a ballot
 * needs. What the contract rules out is refused here, so that it ends as a dead letter and not as a row that the database
 * refuses for ever.
 *
 * @param rung null in a proposal, which is about the first; the one that stands where it is to be eased or corrected
 * @param sponsors of the package; older requests for an escalation do not name them
 * @param requestedBy who asks; null in a proposal
 * @param measures none where the whole package is to be eased or corrected
 */
record ProposedText(
        UUID packageId,
        UUID ballotId,
        String title,
        String rule,
        boolean urgent,
        Instant deadline,
        String digest,
        Integer rung,
        Set<String> sponsors,
        String requestedBy,
        List<ProposedMeasure> measures) {
    private static final int LONGEST_TITLE = 200;
    private static final int HIGHEST_RUNG = 50;
    private static final int MOST_MEASURES = 50;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    ProposedText {
        requireNonNull(packageId, "packageId is missing");
        requireNonNull(ballotId, "ballotId is missing");
        requireNonNull(rule, "rule is missing");
        requireNonNull(deadline, "deadline is missing");
        requireTitle(title);
        requireDigest(digest);
        require(rung == null || rung >= 1 && rung <= HIGHEST_RUNG, "rung is out of range");
        require(deadline.isAfter(Instant.EPOCH) && deadline.isBefore(LATEST), "deadline is out of range");
        deadline = deadline.truncatedTo(ChronoUnit.MICROS);
        sponsors = Objects.requireNonNullElse(sponsors, Set.of());
        measures = Objects.requireNonNullElse(measures, List.of());
        requireMeasures(measures);
    }

    Proposal proposal(BallotKind kind, boolean exercise) {
        return new Proposal(
                ballotId,
                packageId,
                kind,
                rung == null ? 1 : rung,
                title,
                rule,
                isSponsoredByUkraine(),
                measures.stream().map(ProposedMeasure::type).collect(Collectors.toUnmodifiableSet()),
                urgent,
                digest,
                deadline,
                exercise);
    }

    private boolean isSponsoredByUkraine() {
        return sponsors.contains(Caller.UKRAINE) || Caller.UKRAINE.equals(requestedBy);
    }

    /** The one field of a measure that a ballot needs: what an elector may have reserved. */
    record ProposedMeasure(String type) {
        ProposedMeasure {
            requireNonNull(type, "a measure's type is missing");
            require(type.matches("[A-Z][A-Z0-9_]{0,99}"), "a measure's type is no type");
        }
    }

    static void requireTitle(String title) {
        requireNonNull(title, "title is missing");
        require(title.codePointCount(0, title.length()) <= LONGEST_TITLE, "title is too long");
        require(!title.isBlank() && title.indexOf('\0') < 0, "title is no text");
    }

    static void requireDigest(String digest) {
        requireNonNull(digest, "digest is missing");
        require(digest.matches("[0-9a-f]{64}"), "digest is not a SHA-256");
    }

    static void requireMeasures(List<ProposedMeasure> measures) {
        require(measures.size() <= MOST_MEASURES, "there are too many measures");
        measures.forEach(measure -> requireNonNull(measure, "a measure is missing"));
    }

    static void require(boolean rule, String otherwise) {
        if (!rule) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
