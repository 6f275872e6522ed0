package org.snapback.local.stack;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.servers.Database;
import org.snapback.servers.Migrations;

/**
 * A service as Maven has built it.
 *
 * @param service the short name
 * @param folder its quarkus-app
 */
record ServiceApp(String service, Path folder) {
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";
    private static final int HEAP_MEGABYTES = 192;

    /**
     * The service built below this root, as it is now: a later build leaves it as it is.
     *
     * @param snapshots where its files are kept
     * @throws IOException where it is not built; the message says what to do
     */
    static ServiceApp in(Path root, String service, Path snapshots) throws IOException {
        Path built = root.resolve(service + "-service").resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new IOException(service + "-service is not built: ./snapback build builds it");
        }
        return new ServiceApp(service, Snapshot.of(built, snapshots.resolve(service)));
    }

    /** What people call a replica: {@code sanctions-service}, {@code sanctions-service-2}. */
    String partName(int replica) {
        return service + "-service" + (replica == 1 ? "" : "-" + replica);
    }

    /** The JVM that runs it, on a plain class path: the fast-jar's own class loader would leave its AOT cache empty. */
    Jvm jvm(Jvm.Mode mode) throws IOException {
        List<Path> jars = new ArrayList<>();
        // The bytecode that the build has transformed stands before what it was made from.
        for (String part : List.of("quarkus", "app", "lib/boot", "lib/main")) {
            try (Stream<Path> files = Files.list(folder.resolve(part))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        // What the manifest of quarkus-run.jar would ask for.
        List<String> options = List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
        return new Jvm(service + "-service", mode, HEAP_MEGABYTES, options, classPath, MAIN);
    }

    /** Applies the migrations that its jars hold. */
    void migrate(Database database) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> own = Files.list(folder.resolve("app"));
                Stream<Path> libraries = Files.list(folder.resolve("lib/main"))) {
            Stream<Path> runtime =
                    libraries.filter(jar -> jar.getFileName().toString().startsWith("org.snapback."));
            for (Path jar : Stream.concat(own, runtime).toList()) {
                jars.add(url(jar));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), ServiceApp.class.getClassLoader())) {
            Migrations.migrate(database, service, loader);
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
