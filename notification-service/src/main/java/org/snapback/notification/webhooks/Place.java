package org.snapback.notification.webhooks;

import java.net.InetAddress;

/**
 * Where a webhook is called.
 *
 * @param address the address that was vetted, and that is connected to
 * @param host the name, for TLS and the header Host
 * @param path path and query
 */
record Place(InetAddress address, boolean tls, String host, int port, String path) {}
