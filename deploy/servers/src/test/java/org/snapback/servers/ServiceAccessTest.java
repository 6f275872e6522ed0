package org.snapback.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rights on the broker and what the services' settings say that they do there. */
class ServiceAccessTest {
    private static final Path ROOT =
            Path.of(System.getProperty("contracts")).getParent().getParent();
    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.(.+)");

    static final Collection<ServiceAccess> SERVICES = ServiceAccess.ALL;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceMayReadWhatItsConsumersReadAndNothingElse(ServiceAccess access) throws IOException {
        assertThat(channels(access.service(), "topic", "topics"))
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(access.hears()));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void itsGroupsAreItsConsumers(ServiceAccess access) throws IOException {
        assertThat(channels(access.service(), "group.id")).containsExactlyInAnyOrderElementsOf(access.groups());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void itReadsBackWhatItsJournalIsCarriedTo(ServiceAccess access) throws IOException {
        Pattern own = Pattern.compile(settings(access.service()).getProperty("snapback.journal.topics"));

        assertThat(Topics.ownedBy(access.service()))
                .allMatch(topic -> own.matcher(topic).matches());
        assertThat(ServiceAccess.ALL.stream()
                        .filter(other -> !other.equals(access))
                        .flatMap(other -> Topics.ownedBy(other.service()).stream()))
                .noneMatch(topic -> own.matcher(topic).matches());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void itWritesNothingButItsDeadLetters(ServiceAccess access) {
        assertThat(ServiceAccess.bindings().get(ServiceAccess.principal(access.service())))
                .filteredOn(binding -> binding.entry().operation() == AclOperation.WRITE)
                .extracting(ServiceAccessTest::name)
                .containsExactly("compact.dead-letters." + access.service());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void itsConnectorOnlyWritesAndNoTopicOfAnother(ServiceAccess access) {
        Set<AclBinding> may = ServiceAccess.bindings().get(ServiceAccess.connector(access.service()));

        assertThat(may)
                .allMatch(binding -> binding.entry().operation() == AclOperation.WRITE)
                .allMatch(binding -> binding.pattern().resourceType() == ResourceType.TOPIC);
        ServiceAccess.ALL.stream()
                .filter(other -> !other.equals(access))
                .forEach(other -> assertThat(may)
                        .extracting(ServiceAccessTest::name)
                        .doesNotContainAnyElementsOf(Topics.ownedBy(other.service())));
    }

    /** Whoever sets up a cluster has nothing but the notes. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void theNotesForProductionNameItsRights(ServiceAccess access) throws IOException {
        String notes = Files.readString(ROOT.resolve("docs/production.md"));
        String me = ServiceAccess.principal(access.service());
        String row = notes.lines()
                .filter(line -> line.startsWith("| `" + me + "` | c"))
                .findFirst()
                .orElse("");

        assertThat(notes).contains("`" + ServiceAccess.connector(access.service()) + "`");
        assertThat(ServiceAccess.bindings().get(me))
                .filteredOn(binding -> binding.pattern().resourceType() == ResourceType.GROUP)
                .extracting(ServiceAccessTest::name)
                .allSatisfy(group -> assertThat(row).contains(group));
        assertThat(row).contains(Topics.deadLetters(access.service()));
        if (!access.service().equals("notification")) {
            assertThat(access.hears()).allSatisfy(topic -> assertThat(row).contains(topic));
        }
    }

    private static String name(AclBinding binding) {
        return binding.pattern().name();
    }

    /** What a service's channels are set to, one value or several with commas. */
    private static Set<String> channels(String service, String... names) throws IOException {
        Properties settings = settings(service);
        return Set.copyOf(settings.stringPropertyNames().stream()
                .filter(key -> {
                    var channel = CHANNEL.matcher(key);
                    return channel.matches() && Arrays.asList(names).contains(channel.group(1));
                })
                .flatMap(key -> Stream.of(settings.getProperty(key).split(",")))
                .toList());
    }

    private static Properties settings(String service) throws IOException {
        Properties settings = new Properties();
        try (var text =
                Files.newBufferedReader(ROOT.resolve(service + "-service/src/main/resources/application.properties"))) {
            settings.load(text);
        }
        return settings;
    }
}
