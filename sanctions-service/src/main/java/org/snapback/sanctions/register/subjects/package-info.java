/** The register as it is read: filtered, one by one with its history, and whole. */
package org.snapback.sanctions.register.subjects;
