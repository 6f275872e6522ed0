/** The relay of the local stack: it carries no letter anywhere, and keeps each as a file. */
package org.snapback.local.mail;
