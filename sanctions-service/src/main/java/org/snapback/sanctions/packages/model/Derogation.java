package org.snapback.sanctions.packages.model;

/** What a competent authority may authorise beforehand, one act at a time. */
public record Derogation(String title, String text) {}
