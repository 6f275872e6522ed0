package org.snapback.local.stack;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BusyPortsTest {
    @Test
    void aBusyPortIsNamedWithItsHolderAndWhatToDo() throws Exception {
        StackPorts free = StackPorts.free(1);
        try (ServerSocket taken = new ServerSocket(free.kafka(), 1, InetAddress.getLoopbackAddress())) {
            List<String> complaints = BusyPorts.complaints(free, 1);

            assertThat(complaints)
                    .singleElement()
                    .asString()
                    .contains("port " + taken.getLocalPort())
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("--kafka-port");
        }
    }

    @Test
    void freePortsAreFreeForEveryReplica() throws Exception {
        StackPorts ports = StackPorts.free(2);

        assertThat(BusyPorts.complaints(ports, 2)).isEmpty();
        assertThat(ports.of("guarantor", 2)).isEqualTo(ports.guarantor() + 10);
    }
}
