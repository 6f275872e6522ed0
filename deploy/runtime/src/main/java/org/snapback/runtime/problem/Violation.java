package org.snapback.runtime.problem;

/**
 * One broken rule.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body, or the name of the parameter or header
 * @param rule which rule, as a short stable word
 * @param message what would satisfy it
 */
public record Violation(String pointer, String rule, String message) {}
