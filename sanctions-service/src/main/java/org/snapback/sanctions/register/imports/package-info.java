/** Takes whole lists into the register, all or nothing, and remembers each import. */
package org.snapback.sanctions.register.imports;
