package org.snapback.servers.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.snapback.servers.Database;

/**
 * Real PostgreSQL and Kafka for a service's tests:
 * {@code @QuarkusTestResource(value = Servers.class, initArgs = @ResourceArg(name = "service", value = "guarantor"))}.
 * Both start once per test JVM; the database is migrated and the application works as the runtime role.
 */
public final class Servers implements QuarkusTestResourceLifecycleManager {
    private String service;

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.get("service");
        if (service == null) {
            throw new IllegalArgumentException("the init arg service is missing: sanctions, guarantor or notification");
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            RunningServers.ensure(service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the servers for the tests of " + service + " did not start", e);
        }
        Database database = RunningServers.database();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.runtime().name());
        settings.put("quarkus.datasource.password", database.runtime().password());
        RunningServers.service().forEach((name, value) -> settings.put("kafka." + name, value.toString()));
        settings.put("quarkus.oidc.public-key", RunningServers.issuer().publicKey());
        settings.put("snapback.clock.file", RunningServers.clockFile().toString());
        return settings;
    }

    /** Nothing: they serve the next test class too and end with the JVM. */
    @Override
    public void stop() {}
}
