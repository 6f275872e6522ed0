/**
 * The ledger of compensation: what is claimed, awarded and paid for the damage, by source and currency. It is append-only:
 * an error is corrected by a reversal that names what it reverses. What stands is computed from the entries, and an
 * attestation that the damage is compensated needs full cover of all awards.
 */
package org.snapback.guarantor.compensation;
