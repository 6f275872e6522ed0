package org.snapback.notification.notices;

import org.snapback.runtime.inbox.ReceivedEvent;

/** Fired once for each event of the other services, in the transaction of its notices and after them. */
public record EventHeard(ReceivedEvent event) {}
