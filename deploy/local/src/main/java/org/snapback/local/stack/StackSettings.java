package org.snapback.local.stack;

import java.nio.file.Path;

/**
 * What a stack is started with.
 *
 * @param root the folder that the services are built in
 * @param state the folder of all data, secrets and logs
 * @param replicas how many of each service
 * @param classPath where the launcher, Kafka and Connect are found
 * @param learn whether the JVMs keep what they learn for a faster next start
 */
public record StackSettings(Path root, Path state, StackPorts ports, int replicas, String classPath, boolean learn) {}
