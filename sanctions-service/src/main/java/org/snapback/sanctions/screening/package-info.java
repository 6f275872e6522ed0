/** Screening: whether a name is one that a list names, since when, and why. */
package org.snapback.sanctions.screening;
