/**
 * Sanctions packages: drafting with co-sponsors, annexes, proposal, withdrawal, what a ballot decides, and escalation.
 * The rules are in {@link org.snapback.sanctions.packages.model}; here they meet REST, the database and the journal.
 */
package org.snapback.sanctions.packages;
