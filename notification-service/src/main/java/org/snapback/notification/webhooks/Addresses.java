package org.snapback.notification.webhooks;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses may be called: public ones, and those of networks that the operator allows. */
final class Addresses {
    private static final List<Network> REFUSED_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final List<Network> REFUSED_6 = networks(
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8");
    /** NAT64: the last four bytes are the address that is really called. */
    private static final Network NAT64 = Network.parse("64:ff9b::/96");

    private static final int FOUR = 4;

    private final List<Network> allowed;

    Addresses(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Whether it may be called. */
    boolean mayBeCalled(InetAddress address) {
        return mayBeCalled(address.getAddress());
    }

    boolean mayBeCalled(byte[] address) {
        if (allowed.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        if (address.length == FOUR) {
            return REFUSED_4.stream().noneMatch(network -> network.contains(address));
        }
        if (NAT64.contains(address)) {
            return mayBeCalled(Arrays.copyOfRange(address, address.length - FOUR, address.length));
        }
        // All of ::/8: unspecified, loopback, IPv4-mapped and -compatible, what local translators use.
        return address[0] != 0 && REFUSED_6.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
