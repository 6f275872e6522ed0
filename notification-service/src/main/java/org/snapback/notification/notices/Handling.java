package org.snapback.notification.notices;

/**
 * How one notice is handled, by the type of the event that it tells of.
 *
 * @param marking never PUBLIC in an exercise, and for what its owner told some states alone
 * @param demand NONE for those whom nothing is due from
 */
record Handling(Severity severity, Marking marking, Demand demand) {
    private static final String EVERYBODY = "PUBLIC";

    static Handling of(Notice notice) {
        EventKind kind = EventKinds.of(notice.eventType);
        boolean kept = notice.exercise || !notice.eventAudience.equals(EVERYBODY);
        return new Handling(
                kind.severity(),
                kind.marking() == Marking.PUBLIC && kept ? Marking.LIMITE : kind.marking(),
                notice.dueWhat == null ? Demand.NONE : kind.demand());
    }
}
