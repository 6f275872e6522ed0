/**
 * What guarantors promise under their agreements, what came of it, and what Ukraine needs. The rules are in
 * {@link org.snapback.guarantor.commitments.model}; here they meet REST, the database and the journal.
 */
package org.snapback.guarantor.commitments;
