package org.snapback.sanctions.packages.model;

/** Standing text of a package. */
public record Clause(ClauseType type, String text) {}
