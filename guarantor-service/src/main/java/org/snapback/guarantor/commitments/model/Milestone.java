package org.snapback.guarantor.commitments.model;

import java.time.Instant;

/**
 * A part of a commitment that is due by itself.
 *
 * @param number its place in the schedule, from 1 on
 * @param due the first moment at which it is late
 */
public record Milestone(int number, Instant due, HowMuch howMuch) {}
