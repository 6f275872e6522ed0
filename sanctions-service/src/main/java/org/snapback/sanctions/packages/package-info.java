/**
 * Sanctions packages: drafting with co-sponsors, annexes, proposal, withdrawal, what a ballot decides,
 * escalation, easing, and what a confirmed encroachment brings back or into force.
 * The rules are in {@link org.snapback.sanctions.packages.model}; here they meet REST, the database and the journal.
 */
package org.snapback.sanctions.packages;
