/** The joint document: what unites the bilateral agreements, as it stood at any moment, for machines and for print. */
package org.snapback.guarantor.compact;
