/**
 * Who beside the services may read what on Kafka: a ministry its own state's topics and what is public, a partner system
 * what is public. The secretariat makes, rotates and revokes their principals. The row comes first and Kafka follows it:
 * what a crash leaves undone between the two is done, or undone, by {@link org.snapback.notification.access.Keeping}.
 */
package org.snapback.notification.access;
