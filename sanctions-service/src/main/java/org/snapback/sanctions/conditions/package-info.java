/** The conditions of easing as guarantor-service tells of them: a small replica, kept from events. */
package org.snapback.sanctions.conditions;
