package org.snapback.local.stack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.servers.Ports;

/**
 * The ports of the stack, all on 127.0.0.1. A service's further replicas listen ten, twenty, … above its first.
 *
 * @param controller where Kafka's broker and controller talk
 * @param mail where letters are caught (SMTP)
 */
public record StackPorts(
        int postgres,
        int kafka,
        int controller,
        int connect,
        int sanctions,
        int guarantor,
        int notification,
        int mail) {
    private static final int STEP = 10;
    private static final int BASES = 8;

    /** The ports of a stack that nobody gave others. */
    public static final StackPorts DEFAULT = new StackPorts(5433, 9094, 9095, 8084, 8081, 8082, 8083, 8025);

    /** Ports that nobody listens on now, for so many replicas. */
    public static StackPorts free(int replicas) throws IOException {
        List<Integer> found = new ArrayList<>();
        while (found.size() < BASES) {
            for (int port : Ports.free(BASES)) {
                if (found.size() < BASES && everyReplicaIsFree(port, replicas)) {
                    found.add(port);
                }
            }
        }
        return new StackPorts(
                found.get(0),
                found.get(1),
                found.get(2),
                found.get(3),
                found.get(4),
                found.get(5),
                found.get(6),
                found.get(7));
    }

    /** The port of a service's nth replica, counted from 1. */
    public int of(String service, int replica) {
        int first = switch (service) {
            case "sanctions" -> sanctions;
            case "guarantor" -> guarantor;
            case "notification" -> notification;
            default -> throw new IllegalArgumentException("no such service: " + service);
        };
        return first + STEP * (replica - 1);
    }

    /** Every port in use, by the name of the option that sets it. */
    Map<String, List<Integer>> byOption(int replicas) {
        Map<String, List<Integer>> ports = new LinkedHashMap<>();
        ports.put("postgres", List.of(postgres));
        ports.put("kafka", List.of(kafka));
        ports.put("controller", List.of(controller));
        ports.put("connect", List.of(connect));
        ports.put("mail", List.of(mail));
        for (String service : List.of("sanctions", "guarantor", "notification")) {
            List<Integer> all = new ArrayList<>();
            for (int replica = 1; replica <= replicas; replica++) {
                all.add(of(service, replica));
            }
            ports.put(service, all);
        }
        return ports;
    }

    private static boolean everyReplicaIsFree(int port, int replicas) {
        for (int replica = 1; replica <= replicas; replica++) {
            if (port + STEP * replicas > 65_535 || !Ports.isFree(port + STEP * (replica - 1))) {
                return false;
            }
        }
        return true;
    }
}
