package org.snapback.runtime.journal;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;

/**
 * Whose doing the present work is and what caused it: the request's caller, the event in the consumer's hands, or the
 * service itself at a deadline.
 */
@ApplicationScoped
public class Chain {
    private final ThreadLocal<Link> current = new ThreadLocal<>();
    private final Caller caller;
    private final Correlation correlation;
    private final String service;

    Chain(Caller caller, Correlation correlation, @ConfigProperty(name = "snapback.service") String service) {
        this.caller = caller;
        this.correlation = correlation;
        this.service = service;
    }

    /**
     * Does the work as a consequence of an event: same correlation, the event as its cause, the service as actor.
     *
     * @param traceparent the event's W3C trace context, null where it has none that can be read
     */
    public <T> T becauseOf(UUID eventId, UUID correlationId, String traceparent, Supplier<T> work) {
        return within(new Link(serviceActor(), correlationId, eventId, traceparent), work);
    }

    /** Does the work in a chain of its own, with the service as actor: what a deadline or a start-up sets off. */
    public <T> T ofItsOwn(Supplier<T> work) {
        return within(new Link(serviceActor(), Ids.next(), null, null), work);
    }

    /**
     * Does what is due, each thing in a transaction and a chain of its own, until nothing is left.
     *
     * @param oneDue does one and answers whether there was one; takes its row with {@code FOR UPDATE SKIP LOCKED}, so that
     *     of several replicas each does other rows and none is done twice
     */
    public void eachOfItsOwn(BooleanSupplier oneDue) {
        boolean more = true;
        while (more) {
            more = ofItsOwn(() -> QuarkusTransaction.requiringNew().call(oneDue::getAsBoolean));
        }
    }

    /**
     * Does what is due where finding it takes no lock: each thing in a transaction and a chain of its own.
     *
     * @param due finds what is due, in a transaction before the others
     * @param work does one; another replica may have done it in between
     */
    public <T> void eachOfItsOwn(Supplier<List<T>> due, Consumer<T> work) {
        for (T one : QuarkusTransaction.requiringNew().call(due::get)) {
            ofItsOwn(() -> {
                QuarkusTransaction.requiringNew().run(() -> work.accept(one));
                return one;
            });
        }
    }

    Link link() {
        Link link = current.get();
        if (link != null) {
            return link;
        }
        return Arc.container().requestContext().isActive()
                ? new Link(caller.subject(), correlation.id(), null, correlation.traceparent())
                : new Link(serviceActor(), Ids.next(), null, null);
    }

    private <T> T within(Link link, Supplier<T> work) {
        Link outer = current.get();
        current.set(link);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }

    private String serviceActor() {
        return "service:" + service;
    }

    /**
     * One link of the chain.
     *
     * @param causationId the event that led here, null at the chain's start
     * @param traceparent the W3C trace context that the request or the event came with, null where there is none
     */
    record Link(String actor, UUID correlationId, UUID causationId, String traceparent) {}
}
