/** Subscriptions that stopped by themselves: what their states are told of it. */
package org.snapback.notification.halts;
