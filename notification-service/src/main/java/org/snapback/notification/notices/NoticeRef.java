package org.snapback.notification.notices;

/** A notice's place: its stream, such as {@code ministry.PL}, and its number there. */
public record NoticeRef(String stream, long number) {}
