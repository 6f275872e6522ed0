package org.snapback.notification.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The properties file, its password filled in, in the hands of Kafka's own console consumer. */
@QuarkusOnServers
class ConsoleConsumerTest {
    @TempDir
    Path folder;

    @Test
    void aMinistryReadsItsTopicWithWhatItWasGiven() throws Exception {
        Secretariat.begin();
        TestKafka.createTopic("ministry.LT");
        TestKafka.send("ministry.LT", null, "{\"title\": \"Adopted\"}".getBytes(StandardCharsets.UTF_8), Map.of());
        Listener lithuania = Secretariat.ministry("LT");
        String given = given().auth()
                .oauth2(Tokens.ministry("LT"))
                .accept("text/plain")
                .get("/v1/kafka-access")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path file = Files.writeString(
                folder.resolve("lithuania.properties"), given.replace("PASSWORD\"", lithuania.password() + "\""));

        String read = consoleConsumer("--topic", "ministry.LT", "--command-config", file.toString());

        assertThat(read).contains("{\"title\": \"Adopted\"}");
    }

    private String consoleConsumer(String... options) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.consumer.ConsoleConsumer",
                "--bootstrap-server",
                TestKafka.bootstrapServers(),
                "--max-messages",
                "1",
                "--timeout-ms",
                "30000"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }
}
