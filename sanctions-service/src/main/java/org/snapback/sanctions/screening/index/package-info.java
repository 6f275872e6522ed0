/** Finds whom a name may mean, in an index that is derived from the register and can always be derived again. */
package org.snapback.sanctions.screening.index;
