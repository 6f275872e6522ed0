package org.snapback.notification.notices;

import java.util.List;

/** Fired in the transaction that writes the notices of one event. An observer's failure undoes them all. */
public record NoticesIssued(List<IssuedNotice> notices) {
    public NoticesIssued {
        notices = List.copyOf(notices);
    }
}
