/**
 * What the register holds, without a framework: a subject as its list describes it, the canonical text of that and its
 * digest.
 */
package org.snapback.sanctions.register.model;
