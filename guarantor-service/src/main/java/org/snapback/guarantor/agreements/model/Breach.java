package org.snapback.guarantor.agreements.model;

/**
 * A broken rule.
 *
 * @param pointer the field, as a JSON Pointer
 * @param rule the rule's name
 * @param message what would satisfy it
 */
public record Breach(String pointer, String rule, String message) {}
