/** What demands an answer of a state: that the state has heard it, and who hears of it where the state has not. */
package org.snapback.notification.acknowledgements;
