package org.snapback.notification.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.snapback.notification.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/**
 * Makes, rotates and revokes principals, each in two steps: what is meant is committed before Kafka is told, and that Kafka
 * has done it afterwards. Whatever happens in between, the row says what is to be.
 */
@ApplicationScoped
class Principals {
    private static final Logger LOG = Logger.getLogger(Principals.class);
    private static final String TOPIC = "compact.deliveries";
    private static final Duration LATER = Duration.ofSeconds(10);

    private final PrincipalRepository principals;
    private final BrokerAccess broker;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;

    Principals(PrincipalRepository principals, BrokerAccess broker, Roster roster, Journal journal, Clock clock) {
        this.principals = principals;
        this.broker = broker;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes a principal in Kafka; what a failure leaves half made is undone by {@link Keeping}. */
    Outcome<Issued> create(PrincipalBody body) {
        Optional<Refusal> broken = broken(body);
        if (broken.isPresent()) {
            return Outcome.refused(broken.get());
        }
        PrincipalRow meant = QuarkusTransaction.requiringNew().call(() -> {
            PrincipalRow row = PrincipalRow.pending(body, clock.instant());
            principals.persist(row);
            return row;
        });
        String password = Secrets.generate();
        try {
            broker.admit(meant.name, password, meant.reach().bindings(meant.name));
        } catch (KafkaAwayException e) {
            return Outcome.refused(away("Nothing was made: " + e.getMessage()));
        }
        return principals
                .lock(meant.id)
                .filter(row -> row.stage == PrincipalStage.PENDING)
                .<Outcome<Issued>>map(row -> {
                    row.activate();
                    tell("kafka-principal.created", row);
                    return Outcome.done(new Issued(row, password));
                })
                .orElseGet(() -> Outcome.refused(away("It took so long that it was undone")));
    }

    /** Gives a principal another password; its connections end within the hour unless they log in with it. */
    Outcome<Issued> rotate(UUID id) {
        try {
            broker.known();
        } catch (KafkaAwayException e) {
            return Outcome.refused(away("Nothing was changed: " + e.getMessage()));
        }
        Outcome<PrincipalRow> recorded = record(id, row -> {
            row.rotate(clock.instant());
            tell("kafka-principal.rotated", row);
        });
        return recorded.flatMap(row -> {
            // Held, so that no revocation is overtaken by the new password.
            PrincipalRow held = principals.lock(id).orElseThrow();
            if (held.stage != PrincipalStage.ACTIVE) {
                return Outcome.refused(revoked(held));
            }
            String password = Secrets.generate();
            try {
                broker.setPassword(held.name, password);
            } catch (KafkaAwayException e) {
                return Outcome.refused(
                        away("Whether the old password still holds is not known; rotate it again: " + e.getMessage()));
            }
            held.settled = true;
            return Outcome.done(new Issued(held, password));
        });
    }

    /** Revokes a principal for good: recorded at once, and done in Kafka at once or as soon as it answers. */
    Outcome<PrincipalRow> revoke(UUID id, RevocationBody body) {
        return record(id, row -> {
                    row.revoke(body.reason(), clock.instant());
                    tell("kafka-principal.revoked", row);
                })
                .map(row -> settle(principals.lock(id).orElseThrow()));
    }

    /** Shuts a revoked principal, whose row is held, out of Kafka; where Kafka is away it stays to be done. */
    PrincipalRow settle(PrincipalRow revoked) {
        try {
            broker.dismiss(revoked.name);
            revoked.settled = true;
        } catch (KafkaAwayException e) {
            LOG.warnf("%s is revoked, and will be so in Kafka as soon as it answers: %s", revoked.name, e.getMessage());
        }
        return revoked;
    }

    private interface Change {
        void to(PrincipalRow row);
    }

    /** Records, in a transaction of its own, what is meant of a principal that is not revoked. */
    private Outcome<PrincipalRow> record(UUID id, Change change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<PrincipalRow> found = principals.lock(id).filter(row -> row.stage != PrincipalStage.PENDING);
            if (found.isEmpty()) {
                return Outcome.refused(Problems.notFound("principal", id));
            }
            if (found.get().stage == PrincipalStage.REVOKED) {
                return Outcome.refused(revoked(found.get()));
            }
            change.to(found.get());
            return Outcome.done(found.get());
        });
    }

    private Optional<Refusal> broken(PrincipalBody body) {
        if (!body.violations().isEmpty()) {
            return Optional.of(Refusal.of(
                    CommonProblem.VALIDATION, "The principal breaks rules of its making", body.violations()));
        }
        return body.state() == null || body.state().equals(Caller.UKRAINE) || roster.knows(body.state())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                AccessProblem.GUARANTOR_NOT_KNOWN_HERE,
                                body.state() + " is not on the roster here, or not yet")
                        .retryAfter(LATER));
    }

    private static Refusal revoked(PrincipalRow row) {
        return Refusal.of(
                AccessProblem.PRINCIPAL_REVOKED, row.name + " was revoked at " + row.revokedAt + "; make another");
    }

    private static Refusal away(String detail) {
        return Refusal.of(AccessProblem.KAFKA_AWAY, detail).retryAfter(LATER);
    }

    private void tell(String type, PrincipalRow row) {
        journal.append(new Event(
                TOPIC,
                "kafka-principal",
                row.id.toString(),
                row.version,
                type,
                PrincipalEvent.of(row),
                Audience.NONE,
                false));
    }
}
