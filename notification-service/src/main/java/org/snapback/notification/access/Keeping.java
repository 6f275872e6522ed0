package org.snapback.notification.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.jboss.logging.Logger;

/**
 * Makes Kafka what the rows say: a crash, an absence or lost data on either side leaves no principal half made, half revoked
 * or with other rights than its own. What it cannot bring back is a password: it says whose is to be rotated.
 */
@Singleton
class Keeping {
    private static final Logger LOG = Logger.getLogger(Keeping.class);
    private static final Pattern OURS = Pattern.compile("(ministry-[A-Z]{2}|partner)-[0-9a-f]{12}");

    /** Far longer than a principal is in the making. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final PrincipalRepository principals;
    private final Principals revoking;
    private final BrokerAccess broker;
    private final Clock clock;

    Keeping(PrincipalRepository principals, Principals revoking, BrokerAccess broker, Clock clock) {
        this.principals = principals;
        this.revoking = revoking;
        this.broker = broker;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onTime() {
        try {
            keep();
        } catch (KafkaAwayException e) {
            LOG.warnf("The principals in Kafka cannot be looked after now: %s", e.getMessage());
        }
    }

    void keep() {
        // Kafka first: whoever it knows has a row that was committed before.
        BrokerAccess.Known known = broker.known();
        Map<String, PrincipalRow> rows = QuarkusTransaction.requiringNew()
                .call(() ->
                        principals.listAll().stream().collect(Collectors.toMap(row -> row.name, Function.identity())));
        Set<String> there = new HashSet<>(known.users());
        there.addAll(Reach.principals(known.rights()));
        there.removeIf(name -> !OURS.matcher(name).matches());
        for (String name : there) {
            if (!rows.containsKey(name)) {
                LOG.errorf("%s is a principal in Kafka that nobody here has made, and is shut out", name);
                broker.dismiss(name);
            }
        }
        rows.values().forEach(row -> keep(row, there, known));
    }

    private void keep(PrincipalRow row, Set<String> there, BrokerAccess.Known known) {
        switch (row.stage) {
            case PENDING -> {
                if (row.createdAt.isBefore(clock.instant().minus(ABANDONED))) {
                    held(row.id, PrincipalStage.PENDING, this::undo);
                }
            }
            case ACTIVE -> {
                if (row.settled && !known.users().contains(row.name)) {
                    held(row.id, PrincipalStage.ACTIVE, this::wantRotation);
                }
                Set<AclBinding> rights = known.rights().stream()
                        .filter(right -> Reach.principal(right).equals(row.name))
                        .collect(Collectors.toSet());
                if (!rights.equals(row.reach().bindings(row.name))) {
                    held(row.id, PrincipalStage.ACTIVE, active -> restore(active, rights));
                }
            }
            case REVOKED -> {
                if (!row.settled || there.contains(row.name)) {
                    held(row.id, PrincipalStage.REVOKED, revoking::settle);
                }
            }
        }
    }

    /** Does this to the row where it is still so; another replica, or a request, may have been faster. */
    private void held(UUID id, PrincipalStage stage, Consumer<PrincipalRow> work) {
        QuarkusTransaction.requiringNew()
                .run(() -> principals.lock(id).filter(row -> row.stage == stage).ifPresent(work));
    }

    private void undo(PrincipalRow abandoned) {
        broker.dismiss(abandoned.name);
        principals.delete(abandoned);
    }

    private void wantRotation(PrincipalRow row) {
        // Asked again, now that no rotation can come in between.
        if (!broker.known().users().contains(row.name)) {
            LOG.errorf("%s has no password in Kafka any more: rotate it", row.name);
            row.settled = false;
        }
    }

    private void restore(PrincipalRow row, Set<AclBinding> rights) {
        LOG.warnf("The rights of %s in Kafka were not its own, and are set anew", row.name);
        Set<AclBinding> own = row.reach().bindings(row.name);
        Set<AclBinding> missing = new HashSet<>(own);
        missing.removeAll(rights);
        Set<AclBinding> surplus = new HashSet<>(rights);
        surplus.removeAll(own);
        broker.withdraw(surplus);
        broker.grant(missing);
    }
}
