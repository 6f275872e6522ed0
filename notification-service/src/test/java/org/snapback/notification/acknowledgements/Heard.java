package org.snapback.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A channel that writes to contacts, for tests. */
@ApplicationScoped
public class Heard {
    private final List<Reminder> reminders = new CopyOnWriteArrayList<>();

    void on(@Observes Reminder reminder) {
        reminders.add(reminder);
    }

    List<Reminder> reminders() {
        return reminders;
    }

    void forget() {
        reminders.clear();
    }
}
