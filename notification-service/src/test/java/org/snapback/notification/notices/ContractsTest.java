package org.snapback.notification.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snapback.notification.wording.Wordings;
import org.snapback.servers.testing.Contracts;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds asyncapi.yaml, the schemas, their examples and the texts together. */
class ContractsTest {
    private static final Path FOLDER = Path.of(System.getProperty("contracts"));

    @Test
    void everyReferenceResolves() throws IOException {
        Object document = new Yaml().load(Files.readString(FOLDER.resolve("asyncapi.yaml")));

        for (String reference : references(document)) {
            if (reference.startsWith("#/")) {
                assertThat(at(document, reference.substring(2).split("/")))
                        .as(reference)
                        .isNotNull();
            } else {
                assertThat(FOLDER.resolve(reference)).as(reference).isRegularFile();
            }
        }
    }

    @Test
    void everySchemaIsListed() throws IOException {
        Object document = new Yaml().load(Files.readString(FOLDER.resolve("asyncapi.yaml")));

        List<String> files = references(document).stream()
                .filter(reference -> !reference.startsWith("#"))
                .map(reference ->
                        FOLDER.relativize(FOLDER.resolve(reference).normalize()).toString())
                .toList();

        assertThat(new TreeSet<>(files)).isEqualTo(new TreeSet<>(schemas()));
    }

    @Test
    void everyExampleFitsItsSchema() {
        for (String schema : schemas()) {
            String topic = schema.substring(0, schema.indexOf('/'));
            String name = schema.substring(topic.length() + 1, schema.length() - ".v1.schema.json".length());

            assertThat(Contracts.examples(topic, name))
                    .as(schema)
                    .isNotEmpty()
                    .allSatisfy(example ->
                            assertThat(Contracts.validate(topic, name, example)).isEmpty());
        }
    }

    @Test
    void everyEventOfAServiceIsToldOrSilentOnPurpose() {
        for (String schema : schemas()) {
            // What became of notices is nobody's notice.
            if (schema.startsWith("compact.") && !schema.startsWith("compact.deliveries/")) {
                String name = schema.substring(schema.indexOf('/') + 1, schema.length() - ".v1.schema.json".length());

                String type = "org.snapback." + name + ".v1";
                assertThat(Wordings.of(type).isPresent() ^ Wordings.isSilent(type))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private static List<String> schemas() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> references(Object node) {
        List<String> found = new ArrayList<>();
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((name, value) -> {
                    if (name.equals("$ref")) {
                        found.add((String) value);
                    } else {
                        found.addAll(references(value));
                    }
                });
            case List<?> list -> list.forEach(one -> found.addAll(references(one)));
            case null, default -> {}
        }
        return found;
    }

    private static Object at(Object document, String[] steps) {
        Object node = document;
        for (String step : steps) {
            node = node instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return node;
    }
}
