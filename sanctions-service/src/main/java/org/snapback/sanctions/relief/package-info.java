/** What guarantor-service tells of the relief from measures: where it is not continued, packages snap back. */
package org.snapback.sanctions.relief;
