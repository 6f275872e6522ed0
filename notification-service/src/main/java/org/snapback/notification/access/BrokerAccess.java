package org.snapback.notification.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ResourceNotFoundException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.snapback.notification.broker.BrokerAdmin;

/**
 * Credentials and rights in Kafka. Each call returns when a broker acts on what it was told; a
 * {@link KafkaAwayException} leaves open whether it will.
 */
@ApplicationScoped
class BrokerAccess {
    /** What Kafka demands at least; passwords of 192 random bits gain nothing by more. */
    private static final int ITERATIONS = 4096;

    private static final long ANSWER_SECONDS = 10;
    private static final long LOOK_MILLIS = 20;

    private final BrokerAdmin broker;

    BrokerAccess(BrokerAdmin broker) {
        this.broker = broker;
    }

    /**
     * Whom Kafka knows.
     *
     * @param users who has a credential
     * @param rights who may do what
     */
    record Known(Set<String> users, Set<AclBinding> rights) {}

    /** Whom Kafka knows now, the services among them. */
    Known known() {
        return new Known(users(), rights(AclBindingFilter.ANY));
    }

    /** Lets somebody in: the rights first, so that whoever can log in can read. */
    void admit(String principal, String password, Set<AclBinding> rights) {
        grant(rights);
        setPassword(principal, password);
        await(() -> rights(ofPrincipal(principal)).containsAll(rights) && users().contains(principal));
    }

    void setPassword(String principal, String password) {
        alter(new UserScramCredentialUpsertion(
                principal, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS), password));
    }

    void grant(Set<AclBinding> rights) {
        await(broker.get().createAcls(rights).all());
    }

    void withdraw(Set<AclBinding> rights) {
        await(broker.get()
                .deleteAcls(rights.stream().map(AclBinding::toFilter).toList())
                .all());
    }

    /** Shuts somebody out: the rights first, so that the next fetch is refused, then the credential. */
    void dismiss(String principal) {
        await(broker.get().deleteAcls(List.of(ofPrincipal(principal))).all());
        await(() -> rights(ofPrincipal(principal)).isEmpty());
        if (users().contains(principal)) {
            alter(new UserScramCredentialDeletion(principal, ScramMechanism.SCRAM_SHA_512));
        }
        await(() -> !users().contains(principal));
    }

    private Set<String> users() {
        return Set.copyOf(await(broker.get().describeUserScramCredentials().users()));
    }

    private Set<AclBinding> rights(AclBindingFilter filter) {
        return new HashSet<>(await(broker.get().describeAcls(filter).values()));
    }

    private void alter(UserScramCredentialAlteration alteration) {
        try {
            await(broker.get().alterUserScramCredentials(List.of(alteration)).all());
        } catch (ResourceNotFoundException e) {
            // Another replica was first.
            return;
        }
    }

    private static AclBindingFilter ofPrincipal(String principal) {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter("User:" + principal, null, AclOperation.ANY, AclPermissionType.ANY));
    }

    /** A broker acts on what its controller has accepted a moment later. */
    private static void await(BooleanSupplier seen) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER_SECONDS);
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new KafkaAwayException("Kafka has not done what it accepted", null);
            }
            pause();
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(2 * ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException passing) {
                throw new KafkaAwayException("Kafka does not answer: " + passing.getMessage(), passing);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new KafkaAwayException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaAwayException("interrupted while Kafka was asked", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaAwayException("interrupted while Kafka was asked", e);
        }
    }
}
