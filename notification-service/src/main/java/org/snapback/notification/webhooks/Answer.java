package org.snapback.notification.webhooks;

/**
 * What a receiver answered.
 *
 * @param retryAfter the header Retry-After; null where absent
 * @param excerpt the body's beginning
 */
record Answer(int status, String retryAfter, String excerpt) {}
