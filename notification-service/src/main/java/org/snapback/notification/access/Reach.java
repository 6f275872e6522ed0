package org.snapback.notification.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a principal may read; whatever is not here, Kafka refuses.
 *
 * @param topics by name
 * @param groupPrefix what its consumer groups' names begin with
 */
record Reach(List<String> topics, String groupPrefix) {
    private static final String USER = "User:";
    private static final String PUBLIC = "public";

    /** A ministry's: its state's own, shared by all its principals, so that a new one goes on where another stopped. */
    static Reach ofMinistry(String state) {
        return new Reach(List.of("ministry." + state, "exercise." + state, PUBLIC), "ministry." + state + ".");
    }

    /** A partner system's: its groups are its own. */
    static Reach ofPartner(String principal) {
        return new Reach(List.of(PUBLIC), principal + ".");
    }

    /** What Kafka is told of it. */
    Set<AclBinding> bindings(String principal) {
        return Stream.concat(
                        topics.stream()
                                .map(topic -> new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL)),
                        Stream.of(new ResourcePattern(ResourceType.GROUP, groupPrefix, PatternType.PREFIXED)))
                .map(pattern -> new AclBinding(
                        pattern,
                        new AccessControlEntry(USER + principal, "*", AclOperation.READ, AclPermissionType.ALLOW)))
                .collect(Collectors.toSet());
    }

    /** The names that rights are given to. */
    static Set<String> principals(Set<AclBinding> rights) {
        return rights.stream().map(Reach::principal).collect(Collectors.toCollection(TreeSet::new));
    }

    static String principal(AclBinding right) {
        return right.entry().principal().substring(USER.length());
    }
}
