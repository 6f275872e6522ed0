package org.snapback.notification.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.snapback.notification.texts.Texts;

/**
 * What a letter says.
 *
 * @param parts what it tells, one part a notice
 */
public record Letter(Texts texts, String subject, boolean exercise, List<Part> parts) {
    /**
     * One notice in a letter. Above PUBLIC there is a heading and where the notice is, and nothing else.
     *
     * @param text plain sentences; empty above PUBLIC
     * @param due what is due by when; empty where nothing is
     * @param where the notice's address
     * @param acknowledge the one-time link; empty where nothing is to be acknowledged
     */
    public record Part(
            String heading, Optional<String> text, Optional<String> due, URI where, Optional<URI> acknowledge) {}
}
