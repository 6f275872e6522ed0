package org.snapback.guarantor.ballots.model;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a ballot is about: exactly one of these, the others are null.
 *
 * @param packageId a package, which sanctions-service keeps
 * @param encroachmentId the report of an encroachment
 * @param conditionId the attestation of a condition of easing
 * @param noticeId a notice that questions the relief from measures
 */
public record Matter(UUID packageId, UUID encroachmentId, UUID conditionId, UUID noticeId) {
    public Matter {
        if (ids(packageId, encroachmentId, conditionId, noticeId).count() != 1) {
            throw new IllegalArgumentException("a ballot is about one matter");
        }
    }

    public static Matter ofPackage(UUID id) {
        return new Matter(Objects.requireNonNull(id), null, null, null);
    }

    public static Matter ofEncroachment(UUID id) {
        return new Matter(null, Objects.requireNonNull(id), null, null);
    }

    public static Matter ofCondition(UUID id) {
        return new Matter(null, null, Objects.requireNonNull(id), null);
    }

    public static Matter ofNotice(UUID id) {
        return new Matter(null, null, null, Objects.requireNonNull(id));
    }

    /** The one that it is, whichever it is. */
    public UUID id() {
        return ids(packageId, encroachmentId, conditionId, noticeId).findAny().orElseThrow();
    }

    /** Why a ballot on it ends when it is withdrawn, in a sentence. */
    String withdrawn() {
        if (encroachmentId != null) {
            return "The report is withdrawn.";
        }
        if (conditionId != null) {
            return "The attestation is withdrawn.";
        }
        return noticeId == null ? "Withdrawn by its sponsors." : "The notice is withdrawn.";
    }

    private static Stream<UUID> ids(UUID... ids) {
        return Stream.of(ids).filter(Objects::nonNull);
    }
}
