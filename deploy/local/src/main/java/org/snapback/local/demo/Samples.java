package org.snapback.local.demo;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.snapback.local.client.UnexpectedException;

/** The sample lists that sanctions-service ships, in the issuers' formats and with invented names. */
final class Samples {
    private Samples() {}

    /**
     * Copies the samples out of the built service.
     *
     * @param root the folder that the services are built in
     * @param to an empty folder, which then holds {@code un/consolidated.xml} and {@code ofac/*.csv}
     */
    static void copy(Path root, Path to) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(service(root));
                Stream<Path> files = Files.walk(jar.getPath("/samples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        to.resolve(jar.getPath("/samples").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Path service(Path root) throws IOException {
        try (Stream<Path> jars = Files.list(root.resolve("sanctions-service/target/quarkus-app/app"))) {
            Optional<Path> jar =
                    jars.filter(file -> file.toString().endsWith(".jar")).findFirst();
            return jar.orElseThrow(() -> new UnexpectedException("sanctions-service is not built"));
        }
    }
}
