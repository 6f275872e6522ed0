package org.snapback.local;

import org.snapback.local.stack.StackPorts;
import picocli.CommandLine.Option;

/** Where the parts listen, all on 127.0.0.1. */
final class PortOptions {
    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_POSTGRES_PORT:-5433}",
            description = "PostgreSQL (default: ${DEFAULT-VALUE}, or SNAPBACK_POSTGRES_PORT; so for all ports).")
    private int postgres;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_KAFKA_PORT:-9094}",
            description = "Kafka (default: ${DEFAULT-VALUE}).")
    private int kafka;

    @Option(
            names = "--controller-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_CONTROLLER_PORT:-9095}",
            description = "Kafka's controller (default: ${DEFAULT-VALUE}).")
    private int controller;

    @Option(
            names = "--connect-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_CONNECT_PORT:-8084}",
            description = "Kafka Connect's REST interface (default: ${DEFAULT-VALUE}).")
    private int connect;

    @Option(
            names = "--sanctions-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_SANCTIONS_PORT:-8081}",
            description = "sanctions-service (default: ${DEFAULT-VALUE}).")
    private int sanctions;

    @Option(
            names = "--guarantor-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_GUARANTOR_PORT:-8082}",
            description = "guarantor-service (default: ${DEFAULT-VALUE}).")
    private int guarantor;

    @Option(
            names = "--notification-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_NOTIFICATION_PORT:-8083}",
            description = "notification-service and the console (default: ${DEFAULT-VALUE}).")
    private int notification;

    @Option(
            names = "--mail-port",
            paramLabel = "PORT",
            defaultValue = "${env:SNAPBACK_MAIL_PORT:-8025}",
            description = "The catcher of letters, SMTP (default: ${DEFAULT-VALUE}).")
    private int mail;

    StackPorts chosen() {
        return new StackPorts(postgres, kafka, controller, connect, sanctions, guarantor, notification, mail);
    }
}
