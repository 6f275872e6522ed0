/** The whole stack on one machine: the command line. */
package org.snapback.local;
