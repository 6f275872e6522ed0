/** What notices say: texts in the languages of ministries, filled with the facts of events. */
package org.snapback.notification.wording;
