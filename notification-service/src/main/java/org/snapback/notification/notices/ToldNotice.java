package org.snapback.notification.notices;

import org.snapback.notification.wording.Words;

/**
 * A notice with what it says.
 *
 * @param words in the language of the one who is told
 * @param view the notice as its readers see it, a JSON text
 */
public record ToldNotice(IssuedNotice notice, Words words, String view) {}
