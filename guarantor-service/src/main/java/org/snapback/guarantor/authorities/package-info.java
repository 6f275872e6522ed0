/**
 * The competent authorities of guarantors: who, per measure type, grants derogations and receives reports. Everybody with a
 * token reads them, as a bank must know whom to report to.
 */
package org.snapback.guarantor.authorities;
