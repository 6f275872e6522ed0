package org.snapback.notification.deliveries;

import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.halts.Halt;
import org.snapback.notification.notices.ToldNotice;

/**
 * One notice on its way.
 *
 * @param id the same at every attempt and every resending, so that receivers drop doubles
 * @param notice what is told; empty in a test and where a halt is
 * @param halt the subscription that stopped by itself; empty elsewhere
 * @param attempt which attempt this is, from 1 on
 * @param reminder whether it was told before and nobody has acknowledged it
 * @param overtaken whether a later notice was delivered before
 */
public record Message(
        UUID id, Optional<ToldNotice> notice, Optional<Halt> halt, int attempt, boolean reminder, boolean overtaken) {}
