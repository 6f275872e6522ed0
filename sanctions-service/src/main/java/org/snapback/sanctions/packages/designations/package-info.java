/** Each designation's legal life: it follows its package, and the secretariat states its grounds and keeps its reviews. */
package org.snapback.sanctions.packages.designations;
