/**
 * Whether relief from measures continues: a notice of non-performance, or an attestation that Ukraine revokes, opens a ballot
 * on it, and what the ballot does not continue in time ends. sanctions-service then snaps back.
 */
package org.snapback.guarantor.relief;
