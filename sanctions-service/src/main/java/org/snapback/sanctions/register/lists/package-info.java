/**
 * Reads lists in their issuers' formats, as streams and without a framework. What makes a file as a whole unreadable ends
 * the reading with {@link org.snapback.sanctions.register.lists.UnreadableListException}; what makes a single row useless
 * becomes a {@link org.snapback.sanctions.register.lists.Rejection}, and the reading goes on. An unknown detail of a
 * subject is never a reason to lose the subject.
 */
package org.snapback.sanctions.register.lists;
