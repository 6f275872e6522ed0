/**
 * What this service knows of packages: a small replica, kept from the events on {@code compact.packages} by a consumer of
 * its own, so that it is whole however late it began. It may lag behind sanctions-service, never run ahead.
 */
package org.snapback.guarantor.packages;
