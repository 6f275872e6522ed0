package org.snapback.guarantor.ballots;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an adoption would bring about. */
@Schema(name = "BallotPreview", description = "What an adoption would bring about, a part of the text that is voted on")
record PreviewView(
        @Schema(description = "Canonical JSON (RFC 8785); when it would be another, the ballot is void and reopened")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8")
        String digest) {
    static PreviewView of(String text) {
        return text == null ? null : new PreviewView(text, new FrozenText(text).digest());
    }
}
