/** Whom each state wants written to. */
package org.snapback.notification.contacts;
