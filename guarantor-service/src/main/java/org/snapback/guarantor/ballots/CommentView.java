package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A written comment. */
@Schema(name = "Comment", description = "What a state has to say to a text before the vote")
record CommentView(UUID id, @Schema(examples = "PL") String state, String text, Instant writtenAt) {
    static CommentView of(CommentRow row) {
        return new CommentView(row.id, row.state, row.text, row.writtenAt);
    }
}
