/** The dead letters of all services: listed, replayed and discarded by operators. */
package org.snapback.notification.deadletters;
