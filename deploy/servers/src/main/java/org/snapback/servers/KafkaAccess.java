package org.snapback.servers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.plain.PlainLoginModule;

/** Gives the broker's fixed principals their credentials and rights. Those of ministries are notification-service's. */
public final class KafkaAccess {
    /** What Kafka demands at least; passwords of 192 random bits gain nothing by more. */
    private static final int ITERATIONS = 4096;

    private static final long ANSWER_SECONDS = 60;
    private static final long LOOK_MILLIS = 20;

    private KafkaAccess() {}

    /** An administrator's client. */
    public static Admin admin(String bootstrapServers, Passwords passwords) {
        Map<String, Object> settings = passwords.kafka(KafkaUser.ADMIN).settings(bootstrapServers);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
        return Admin.create(settings);
    }

    /**
     * Sets the credentials of the services, their connectors and Connect, and makes their rights what
     * {@link ServiceAccess} says: no fewer and no more.
     */
    public static void ensure(Admin admin, Passwords passwords) throws InterruptedException {
        Set<String> users = ServiceAccess.bindings().keySet();
        setCredentials(admin, users, passwords);
        Set<AclBinding> wanted = new HashSet<>();
        ServiceAccess.bindings().values().forEach(wanted::addAll);
        Set<AclBinding> there = rights(admin, users);
        Set<AclBinding> missing = new HashSet<>(wanted);
        missing.removeAll(there);
        Set<AclBinding> surplus = new HashSet<>(there);
        surplus.removeAll(wanted);
        await(admin.createAcls(missing).all(), "rights cannot be given");
        await(
                admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList())
                        .all(),
                "rights cannot be taken");
        // A broker acts on what its controller has accepted a moment later.
        while (!rights(admin, users).equals(wanted) || !known(admin).containsAll(users)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Gives the administrator and the broker their credentials, on a broker that takes its own password as it is. */
    static void introduceAdministrator(String bootstrapServers, Passwords passwords) throws InterruptedException {
        KafkaUser broker = passwords.kafka(KafkaUser.BROKER);
        Map<String, Object> settings = broker.settings(bootstrapServers);
        settings.put(SaslConfigs.SASL_MECHANISM, "PLAIN");
        settings.put(SaslConfigs.SASL_JAAS_CONFIG, broker.jaas(PlainLoginModule.class, ""));
        try (Admin admin = Admin.create(settings)) {
            setCredentials(admin, List.of(KafkaUser.ADMIN, KafkaUser.BROKER), passwords);
        }
    }

    private static Set<AclBinding> rights(Admin admin, Set<String> users) throws InterruptedException {
        Set<AclBinding> rights =
                new HashSet<>(await(admin.describeAcls(AclBindingFilter.ANY).values(), "rights cannot be read"));
        rights.removeIf(right -> !users.contains(right.entry().principal().substring(ServiceAccess.USER.length())));
        return rights;
    }

    private static List<String> known(Admin admin) throws InterruptedException {
        return await(admin.describeUserScramCredentials().users(), "users cannot be read");
    }

    private static void setCredentials(Admin admin, Collection<String> users, Passwords passwords)
            throws InterruptedException {
        List<UserScramCredentialAlteration> credentials = new ArrayList<>();
        for (String user : users) {
            credentials.add(new UserScramCredentialUpsertion(
                    user,
                    new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                    passwords.kafka(user).password()));
        }
        await(admin.alterUserScramCredentials(credentials).all(), "credentials cannot be set");
    }

    private static <T> T await(KafkaFuture<T> answer, String failure) throws InterruptedException {
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka's " + failure + ": " + e.getMessage(), e);
        }
    }
}
