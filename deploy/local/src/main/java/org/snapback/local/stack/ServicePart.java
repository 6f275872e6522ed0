package org.snapback.local.stack;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snapback.servers.Database;
import org.snapback.servers.ServiceAccess;

/** One replica of a service. It is started without waiting: {@link Readiness} asks whether it is ready. */
final class ServicePart implements Part {
    private final ServiceApp app;
    private final int replica;
    private final Map<String, String> environment;
    private final StateFolder folder;
    private final AotCaches caches;
    private final Jvm jvm;

    ServicePart(
            ServiceApp app,
            int replica,
            Database database,
            String publicKey,
            StackPorts ports,
            StateFolder folder,
            AotCaches caches,
            Jvm.Mode mode)
            throws IOException {
        this.app = app;
        this.replica = replica;
        this.folder = folder;
        this.caches = caches;
        this.environment = environment(database, publicKey, ports);
        this.jvm = app.jvm(mode);
    }

    @Override
    public String name() {
        return app.partName(replica);
    }

    @Override
    public Process start() throws IOException {
        return jvm.start(caches, "KILL", List.of(), environment, folder.log(name()));
    }

    @Override
    public boolean stopsEarly() {
        return true;
    }

    @Override
    public void stop(Process process) throws IOException {
        jvm.stop(caches, process);
    }

    private Map<String, String> environment(Database database, String publicKey, StackPorts ports) {
        String host = "http://127.0.0.1:";
        Map<String, String> values = new HashMap<>();
        values.put("QUARKUS_PROFILE", "local");
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(app.service(), replica)));
        values.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        values.put("QUARKUS_DATASOURCE_USERNAME", database.runtime().name());
        values.put("QUARKUS_DATASOURCE_PASSWORD", database.runtime().password());
        folder.passwords()
                .kafka(ServiceAccess.principal(app.service()))
                .settings("127.0.0.1:" + ports.kafka())
                .forEach((name, value) -> values.put(variable("kafka." + name), value.toString()));
        values.put("QUARKUS_OIDC_PUBLIC_KEY", publicKey);
        values.put("SNAPBACK_CLOCK_FILE", folder.clock().toString());
        values.put("SNAPBACK_CONSOLE_ORIGIN", host + ports.of("notification", 1));
        values.put("SNAPBACK_CONSOLE_SANCTIONS", host + ports.of("sanctions", 1));
        values.put("SNAPBACK_CONSOLE_GUARANTOR", host + ports.of("guarantor", 1));
        values.put("SNAPBACK_CONSOLE_NOTIFICATION", host + ports.of("notification", 1));
        values.put("SNAPBACK_SCREENING_FOLDER", folder.screening(replica).toString());
        values.put("QUARKUS_MAILER_PORT", String.valueOf(ports.mail()));
        return values;
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
