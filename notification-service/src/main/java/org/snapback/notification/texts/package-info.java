/** Texts in the languages of those who are told, from bundles in src/main/resources/messages. */
package org.snapback.notification.texts;
