/** Temporary files between a client and a transaction, so that a slow client never holds one open. */
package org.snapback.runtime.spool;
