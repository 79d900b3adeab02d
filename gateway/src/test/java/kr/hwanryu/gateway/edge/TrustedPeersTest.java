package kr.hwanryu.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedPeersTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, 10.0.0.1, false",
        "0.0.0.0/0, 8.8.8.8, true"
    })
    void includes_the_addresses_of_its_networks(String network, String peer, boolean included) {
        assertEquals(included, new TrustedPeers(List.of(network)).include(SocketAddress.inetSocketAddress(1, peer)));
    }

    @Test
    void trusts_nobody_by_default() {
        assertFalse(new TrustedPeers(List.of()).include(SocketAddress.inetSocketAddress(1, "127.0.0.1")));
    }

    @Test
    void refuses_names_and_impossible_networks() {
        assertThrows(IllegalArgumentException.class, () -> new TrustedPeers(List.of("proxy.test")));
        assertThrows(IllegalArgumentException.class, () -> new TrustedPeers(List.of("10.0.0.0/33")));
    }
}
