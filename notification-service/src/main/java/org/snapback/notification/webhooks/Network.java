package org.snapback.notification.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses.
 *
 * @param prefix the first address's bytes, 4 or 16
 * @param length how many leading bits count
 */
record Network(byte[] prefix, int length) {
    /**
     * Reads a range such as {@code 10.0.0.0/8} or {@code fc00::/7}.
     *
     * @throws IllegalArgumentException where the text is no such range
     */
    static Network parse(String text) {
        String[] parts = text.strip().split("/");
        try {
            if (parts.length == 2 && parts[0].matches("[0-9a-fA-F:.]+")) {
                byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
                int length = Integer.parseInt(parts[1]);
                if (length >= 0 && length <= prefix.length * 8) {
                    return new Network(prefix, length);
                }
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // Refused below.
        }
        throw new IllegalArgumentException("no network: " + text);
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
