package org.snapback.notification.roster;

import java.time.Instant;

/**
 * A state has acceded and was not known here to have.
 *
 * @param state its code
 * @param at from when on it hears what all guarantors hear
 */
public record Accession(String state, Instant at) {}
