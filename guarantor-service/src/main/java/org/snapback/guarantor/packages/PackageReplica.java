package org.snapback.guarantor.packages;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.guarantor.packages.model.Following;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.Told;
import org.snapback.runtime.inbox.EventHandler;
import org.snapback.runtime.inbox.Inbox;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** Keeps the replica, and tells the features that depend on it how a package has moved. */
@ApplicationScoped
class PackageReplica implements EventHandler {
    private final Inbox inbox;
    private final Packages packages;
    private final Event<PackageMoved> moves;

    PackageReplica(Inbox inbox, Packages packages, Event<PackageMoved> moves) {
        this.inbox = inbox;
        this.packages = packages;
        this.moves = moves;
    }

    @Incoming("package-replica")
    @Blocking
    public void on(ConsumerRecords<byte[], byte[]> messages) {
        inbox.receiveAll(messages, this);
    }

    @Override
    public String consumer() {
        return "guarantor-service-packages";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (inbox.isStale(event, consumer())) {
            return;
        }
        Told told = event.dataAs(Told.class);
        Optional<KnownPackage> before = packages.find(told.packageId());
        Optional<UUID> cause = Optional.ofNullable(told.cause()).map(Told.Cause::id);
        following(before, event, told).ifPresent(after -> {
            packages.keep(after, event.aggregateVersion());
            moves.fire(new PackageMoved(before, after, event.name(), event.time(), cause));
        });
    }

    private static Optional<KnownPackage> following(Optional<KnownPackage> before, ReceivedEvent event, Told told) {
        if (before.filter(known -> known.exercise() != event.exercise()).isPresent()) {
            throw new UnusableEventException(
                    "package " + told.packageId() + " is " + (event.exercise() ? "no exercise" : "an exercise"));
        }
        try {
            return Following.after(before, event.name(), told, event.exercise());
        } catch (IllegalArgumentException e) {
            throw new UnusableEventException(event.name() + ": " + e.getMessage());
        }
    }
}
