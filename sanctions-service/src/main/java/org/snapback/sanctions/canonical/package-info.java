/** The one way in which this service writes what it digests: RFC 8785 JSON and SHA-256. */
package org.snapback.sanctions.canonical;
