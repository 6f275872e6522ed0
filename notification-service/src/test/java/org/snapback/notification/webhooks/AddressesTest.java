package org.snapback.notification.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTest {
    private static final long SEED = 20_261_126;

    private final Addresses addresses = new Addresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:8.8.8.8",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:1ff:ffff::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
        byte[] bytes = bytes(address);

        assertThat(addresses.mayBeCalled(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "64:ff9b::1.1.1.1",
                "2001:200::1",
                "2a00:1450::1",
                "2606:4700::1"
            })
    void whatIsPublicMayBeCalled(String address) throws UnknownHostException {
        byte[] bytes = bytes(address);

        assertThat(addresses.mayBeCalled(bytes)).isTrue();
    }

    @Test
    void anIpv4AddressIsJudgedTheSameBehindNat64AndNeverPassesInAnotherDisguise() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            byte[] four = new byte[4];
            random.nextBytes(four);
            String where = "seed " + SEED + ", case " + i;

            boolean may = addresses.mayBeCalled(four);

            assertThat(addresses.mayBeCalled(within(four, 12, 0x00, 0x64, 0xff, 0x9b)))
                    .as(where)
                    .isEqualTo(may);
            assertThat(addresses.mayBeCalled(within(four, 2, 0x20, 0x02)))
                    .as(where)
                    .isFalse();
            assertThat(addresses.mayBeCalled(within(four, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff)))
                    .as(where)
                    .isFalse();
            assertThat(addresses.mayBeCalled(within(four, 12))).as(where).isFalse();
        }
    }

    @Test
    void whatTheOperatorAllowsMayBeCalledAndNothingBesides() throws UnknownHostException {
        Addresses allowing = new Addresses(List.of(Network.parse("10.1.0.0/16")));

        assertThat(allowing.mayBeCalled(bytes("10.1.255.255"))).isTrue();
        assertThat(allowing.mayBeCalled(bytes("10.2.0.0"))).isFalse();
        assertThat(allowing.mayBeCalled(bytes("127.0.0.1"))).isFalse();
    }

    private static byte[] within(byte[] four, int at, int... prefix) {
        byte[] sixteen = new byte[16];
        for (int i = 0; i < prefix.length; i++) {
            sixteen[i] = (byte) prefix[i];
        }
        System.arraycopy(four, 0, sixteen, at, four.length);
        return sixteen;
    }

    private static byte[] bytes(String address) throws UnknownHostException {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        if (address.startsWith("::ffff:")) {
            // Java has unwrapped it.
            return within(bytes, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
        }
        return bytes;
    }
}
