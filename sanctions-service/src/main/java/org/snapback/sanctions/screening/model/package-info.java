/** How names and particulars are compared: pure functions, without framework, index or database. */
package org.snapback.sanctions.screening.model;
