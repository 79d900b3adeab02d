package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void all_ports_are_counted_from_the_gateways() {
        Ports ports = new Ports(8080);

        assertEquals(8080, ports.of(App.GATEWAY));
        assertEquals(8081, ports.of(App.INDUSTRY));
        assertEquals(8082, ports.of(App.COMPANY));
        assertEquals(8083, ports.of(App.OUTCOME));
        assertEquals(9083, ports.management(App.OUTCOME));
        assertEquals(8090, ports.postgres());
    }

    @Test
    void only_the_gateway_is_open_to_other_machines() {
        List<String> open = new Ports(8080)
                .claims().stream()
                        .filter(claim -> !claim.loopback())
                        .map(Ports.Claim::owner)
                        .toList();

        assertEquals(List.of("gateway"), open);
    }

    @Test
    void names_a_port_in_use_and_who_wanted_it() throws IOException {
        Ports ports = new Ports(Free.gatewayPort());
        assertDoesNotThrow(ports::requireFree);

        try (ServerSocket taken = new ServerSocket(ports.of(App.COMPANY), 1, InetAddress.getLoopbackAddress())) {
            CannotRun refused = assertThrows(CannotRun.class, ports::requireFree);

            assertTrue(
                    refused.getMessage().startsWith("Port " + taken.getLocalPort() + " is in use; company wanted it."));
        }
    }
}
