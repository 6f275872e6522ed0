/** Encroachments as guarantor-service tells of them: their confirmation moves packages. */
package org.snapback.sanctions.encroachments;
