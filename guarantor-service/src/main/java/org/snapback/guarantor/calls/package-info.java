/**
 * RESPONSE commitments that are called at an encroachment: which are, how each guarantor answers under its own
 * constitutional procedure, what it reports, and the report to the Security Council that a military response makes due.
 */
package org.snapback.guarantor.calls;
