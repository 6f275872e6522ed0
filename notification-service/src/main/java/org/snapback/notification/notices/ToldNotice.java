package org.snapback.notification.notices;

/**
 * A notice with what it says.
 *
 * @param view the notice as its readers see it, a JSON text
 */
public record ToldNotice(IssuedNotice notice, String title, String text, String view) {}
