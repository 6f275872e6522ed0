package org.snapback.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What one service and its connector may do on the broker; whatever is not here is refused. A test compares it with the
 * services' settings.
 *
 * @param service the short name
 * @param hears the topics that its consumers read
 * @param groups its consumers' groups, besides those that read replays and its own topics back
 */
public record ServiceAccess(String service, List<String> hears, List<String> groups) {
    /** The worker's own principal. It is alone on its machine here and keeps no topics, so it may do nothing. */
    public static final String CONNECT = "connect";

    /** All services. */
    public static final List<ServiceAccess> ALL = List.of(
            new ServiceAccess(
                    "sanctions",
                    List.of("compact.ballots", "compact.conditions", "compact.encroachments", "compact.guarantors"),
                    List.of("sanctions-service")),
            new ServiceAccess(
                    "guarantor",
                    List.of("compact.packages"),
                    List.of("guarantor-service", "guarantor-service-packages")),
            new ServiceAccess(
                    "notification",
                    List.of(
                            "compact.drafts",
                            "compact.packages",
                            "compact.register",
                            "compact.guarantors",
                            "compact.agreements",
                            "compact.commitments",
                            "compact.ballots",
                            "compact.encroachments",
                            "compact.consultations",
                            "compact.implementations",
                            "compact.conditions",
                            "compact.compensation",
                            Topics.deadLetters("sanctions"),
                            Topics.deadLetters("guarantor"),
                            Topics.deadLetters("notification")),
                    List.of("notification-service", "notification-service-dead-letters")));

    /** What a principal's name begins with where Kafka speaks of rights. */
    static final String USER = "User:";

    private static final String NOTIFICATION = "notification";
    private static final List<String> FAMILIES = List.of("ministry.", "exercise.");

    /** The principal of a service. */
    public static String principal(String service) {
        return service + "-service";
    }

    /** The principal of a service's connector. */
    public static String connector(String service) {
        return service + "-journal";
    }

    /** What each principal may do, the worker's included. */
    public static Map<String, Set<AclBinding>> bindings() {
        Map<String, Set<AclBinding>> all = new TreeMap<>();
        for (ServiceAccess access : ALL) {
            all.put(principal(access.service), access.ofService().collect(Collectors.toSet()));
            all.put(connector(access.service), access.ofConnector().collect(Collectors.toSet()));
        }
        all.put(CONNECT, Set.of());
        return all;
    }

    /** It reads what it hears, replays and its own topics back, and writes nothing but dead letters. */
    private Stream<AclBinding> ofService() {
        String me = principal(service);
        List<AclBinding> may = new ArrayList<>();
        hears.forEach(topic -> may.add(topic(me, topic, AclOperation.READ)));
        may.add(topic(me, Topics.REPLAYS, AclOperation.READ));
        owned(me, AclOperation.READ).forEach(may::add);
        groups.forEach(group -> may.add(literal(me, ResourceType.GROUP, group, AclOperation.READ)));
        may.add(literal(me, ResourceType.GROUP, service + "-arrivals", AclOperation.READ));
        may.add(literal(me, ResourceType.GROUP, me + "-replays", AclOperation.READ));
        may.add(topic(me, Topics.deadLetters(service), AclOperation.WRITE));
        if (service.equals(NOTIFICATION)) {
            FAMILIES.forEach(family -> may.add(family(me, family, AclOperation.CREATE)));
            may.add(topic(me, Topics.PUBLIC, AclOperation.CREATE));
            // Kafka knows no smaller right to make the ministries' credentials and ACLs.
            may.add(literal(me, ResourceType.CLUSTER, Resource.CLUSTER_NAME, AclOperation.ALTER));
            may.add(literal(me, ResourceType.CLUSTER, Resource.CLUSTER_NAME, AclOperation.DESCRIBE));
        }
        return may.stream();
    }

    /** It writes what the service owns, and its own heartbeats. */
    private Stream<AclBinding> ofConnector() {
        String me = connector(service);
        return Stream.concat(
                owned(me, AclOperation.WRITE),
                Topics.progress(service).stream().map(topic -> topic(me, topic, AclOperation.WRITE)));
    }

    private Stream<AclBinding> owned(String user, AclOperation operation) {
        Stream<AclBinding> named = Topics.ownedBy(service).stream().map(topic -> topic(user, topic, operation));
        return service.equals(NOTIFICATION)
                ? Stream.concat(named, FAMILIES.stream().map(family -> family(user, family, operation)))
                : named;
    }

    private static AclBinding topic(String user, String topic, AclOperation operation) {
        return literal(user, ResourceType.TOPIC, topic, operation);
    }

    private static AclBinding literal(String user, ResourceType type, String name, AclOperation operation) {
        return binding(user, new ResourcePattern(type, name, PatternType.LITERAL), operation);
    }

    private static AclBinding family(String user, String prefix, AclOperation operation) {
        return binding(user, new ResourcePattern(ResourceType.TOPIC, prefix, PatternType.PREFIXED), operation);
    }

    private static AclBinding binding(String user, ResourcePattern pattern, AclOperation operation) {
        return new AclBinding(pattern, new AccessControlEntry(USER + user, "*", operation, AclPermissionType.ALLOW));
    }
}
