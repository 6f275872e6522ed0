/** One subject on many lists: what may be a duplicate is proposed, and a person decides. */
package org.snapback.sanctions.register.identity;
