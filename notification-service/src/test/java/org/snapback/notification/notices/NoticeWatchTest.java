package org.snapback.notification.notices;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeWatchTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    // It looks at the database only while it goes on.
    private final NoticeWatch watch = new NoticeWatch(null, null);

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void nobodyIsKeptWaitingWhenTheServiceStops() {
        CompletableFuture<Void> client = news().subscribeAsCompletionStage();

        watch.atStop(new ShutdownDelayInitiatedEvent());

        assertThat(client).succeedsWithin(Duration.ofSeconds(5));
        assertThat(watch.isOver()).isTrue();
    }

    @Test
    void whoComesDuringTheStopDoesNotWait() {
        watch.atStop(new ShutdownDelayInitiatedEvent());

        assertThat(news().subscribeAsCompletionStage()).succeedsWithin(Duration.ofSeconds(5));
    }

    private Uni<Void> news() {
        return watch.above(StreamName.PUBLIC, new NoticeWatch.Place(0, 0), PATIENCE);
    }
}
