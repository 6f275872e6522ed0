package org.snapback.sanctions.packages.model;

import java.time.Period;

/**
 * The time to end older contracts.
 *
 * @param period counted from the measure's moment of effect
 * @param text which contracts, and what may still be done under them
 */
public record WindDown(Period period, String text) {}
