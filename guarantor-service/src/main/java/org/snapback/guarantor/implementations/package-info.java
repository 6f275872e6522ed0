/**
 * How guarantors carry measures into their law: one implementation for each state that is bound and each measure, made,
 * renewed and ended as packages move. The rules are in {@link org.snapback.guarantor.implementations.model}; here they meet
 * REST, the database and the journal.
 */
package org.snapback.guarantor.implementations;
