package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.DesignationStage;

/**
 * Writes what the secretariat did to a designation to its history and to the topic {@code compact.register}; never a
 * name, and nothing that was said.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DesignationJournal {
    static final String TOPIC = "compact.register";

    private final EntityManager entities;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DesignationJournal(EntityManager entities, Journal journal, Caller caller, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The row's next version: what was done with it, and what was said. */
    void did(
            DesignationRow row, DesignationStep act, String event, Object detail, Boolean disputed, Audience audience) {
        row.version++;
        entities.flush();
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        INSERT INTO designation_step
                            (designation_id, version, act, stage, at, subject_version, actor, detail)
                        VALUES (:id, :version, :act, :stage, :now, :subject, :actor, :detail)
                        """)
                .setParameter("id", row.id)
                .setParameter("version", row.version)
                .setParameter("act", act.name())
                .setParameter("stage", row.stage.name())
                .setParameter("now", now)
                .setParameter("subject", row.subjectVersion)
                .setParameter("actor", caller.subject())
                .setParameter("detail", Json.write(detail))
                .executeUpdate();
        boolean exercise = exercise(row.packageId);
        journal.append(new Event(
                TOPIC,
                "designation",
                row.id.toString(),
                row.version,
                "designation." + event,
                new Changed(
                        row.id, row.packageId, row.measureId, row.subjectId, row.stage, now, row.reviewDueAt, disputed),
                row.listed() && !exercise ? audience : Audience.NONE,
                exercise));
    }

    boolean exercise(UUID packageId) {
        return (Boolean) entities.createNativeQuery("SELECT exercise FROM package WHERE id = :id", Boolean.class)
                .setParameter("id", packageId)
                .getSingleResult();
    }

    /**
     * What is told of a designation.
     *
     * @param reviewDueAt by when it must be reviewed; null where it is not listed
     * @param disputed what the flag is asked to become or has become; null where this is about something else
     */
    record Changed(
            UUID designationId,
            UUID packageId,
            UUID measureId,
            UUID subjectId,
            DesignationStage stage,
            Instant at,
            Instant reviewDueAt,
            Boolean disputed) {}
}
