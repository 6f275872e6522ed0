package org.snapback.notification.deadletters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a replay of several did, or would do. */
@Schema(name = "DeadLetterReplaysDone")
record ReplaysView(
        boolean dryRun,

        @Schema(description = "How many open ones there were that can be replayed")
        long open,

        int replayed,

        @Schema(description = "How many are too large for a replay; they stay open")
        int refused,

        @Schema(description = "How many remain because one request replays at most 1,000: ask again")
        long left) {}
