package org.snapback.sanctions.packages.model;

/** What a measure does not forbid; it works by law, without authorisation. */
public record Exemption(String title, String text) {}
