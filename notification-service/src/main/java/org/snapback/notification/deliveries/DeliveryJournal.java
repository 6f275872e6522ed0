package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Says in the journal, and on the topic of deliveries, what became of them. One event tells of all that ended together. */
@ApplicationScoped
class DeliveryJournal {
    private static final String TOPIC = "compact.deliveries";

    private final Journal journal;

    DeliveryJournal(Journal journal) {
        this.journal = journal;
    }

    /**
     * Tells of deliveries that were made, and of those that were given up.
     *
     * @param events how many events there are of this endpoint
     * @return how many there are now
     */
    long ended(Subscription subscription, long events, List<Done> made, List<Done> givenUp) {
        List<Event> news = new ArrayList<>();
        for (boolean exercise : new boolean[] {false, true}) {
            add(news, "delivery.made", subscription, events, made, exercise);
            add(news, "delivery.given-up", subscription, events, givenUp, exercise);
        }
        journal.appendAll(news);
        return events + news.size();
    }

    /** Tells that a subscription was paused, resumed or ended; answers how many events there are now. */
    long moved(Subscription subscription, long events) {
        String type = switch (subscription.standing()) {
            case ACTIVE -> "subscription.resumed";
            case PAUSED -> "subscription.paused";
            case ENDED -> "subscription.ended";
        };
        journal.append(event(type, subscription, events + 1, DeliveryEvent.moved(subscription), false));
        return events + 1;
    }

    private static void add(
            List<Event> news, String type, Subscription subscription, long events, List<Done> all, boolean exercise) {
        List<DeliveryEvent.Made> of = all.stream()
                .filter(done -> done.item().notice().isPresent() && done.item().exercise() == exercise)
                .map(done -> new DeliveryEvent.Made(
                        done.item().id(),
                        done.item().message().id(),
                        done.item().place().stream(),
                        done.item().place().number(),
                        done.item().attempts() + 1,
                        done.at()))
                .toList();
        if (!of.isEmpty()) {
            long version = events + news.size() + 1;
            news.add(event(type, subscription, version, DeliveryEvent.of(subscription, of), exercise));
        }
    }

    private static Event event(
            String type, Subscription subscription, long version, DeliveryEvent data, boolean exercise) {
        return new Event(
                TOPIC, "subscription", subscription.id().toString(), version, type, data, Audience.NONE, exercise);
    }
}
