package org.snapback.notification.access;

/** A principal and the password that it has just been given. */
record Issued(PrincipalRow principal, String password) {}
