/** The channel MAIL: letters of text and HTML, in the subscription's language, handed to the operator's relay. */
package org.snapback.notification.mail;
