/**
 * Encroachments: who reports them, what is laid before the guarantors as evidence, who disputes it, and the ballots that
 * confirm a report or rescind its confirmation. Other features hear of the end by {@link EncroachmentDecided}.
 */
package org.snapback.guarantor.encroachments;
