package org.snapback.notification.subscriptions;

import java.util.List;
import java.util.Objects;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.Severity;

/**
 * Which notices a subscription wants. An empty list wants any.
 *
 * @param eventTypes short types such as {@code package.adopted}
 * @param packageId only what concerns this package; null for any
 * @param ownObligations only what the state must do something about
 */
public record Filter(
        List<String> eventTypes,
        String packageId,
        Severity leastSeverity,
        List<String> measureTypes,
        boolean ownObligations) {
    public Filter {
        eventTypes = eventTypes == null ? List.of() : List.copyOf(eventTypes);
        measureTypes = measureTypes == null ? List.of() : List.copyOf(measureTypes);
        leastSeverity = Objects.requireNonNullElse(leastSeverity, Severity.ROUTINE);
    }

    /** Whether the subscription wants this notice. */
    public boolean wants(IssuedNotice notice) {
        return (eventTypes.isEmpty() || eventTypes.contains(shortType(notice.eventType())))
                && (packageId == null || packageId.equals(notice.packageId()))
                && notice.severity().compareTo(leastSeverity) >= 0
                && (measureTypes.isEmpty() || notice.measureTypes().stream().anyMatch(measureTypes::contains))
                && (!ownObligations || notice.obliges());
    }

    private static String shortType(String type) {
        int end = type.lastIndexOf(".v");
        return type.startsWith("org.snapback.") && end > 0 ? type.substring("org.snapback.".length(), end) : type;
    }
}
