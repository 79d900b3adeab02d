package kr.hwanryu.gateway.edge;

import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The networks whose word on the client (its address, scheme and host) we take over. */
@Singleton
public final class TrustedPeers {

    private final List<Network> networks;

    @Inject
    TrustedPeers(EdgeConfig config) {
        this(config.trustedPeers().orElse(List.of()));
    }

    TrustedPeers(List<String> networks) {
        this.networks = networks.stream().map(Network::parse).toList();
    }

    /** Whether the peer at the other end of the connection is one of them. */
    public boolean include(SocketAddress peer) {
        if (networks.isEmpty() || peer == null || peer.hostAddress() == null) {
            return false;
        }
        byte[] address = Network.bytes(peer.hostAddress());
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private record Network(byte[] address, int bits) {

        static Network parse(String cidr) {
            String[] parts = cidr.trim().split("/", 2);
            byte[] address = bytes(parts[0]);
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException("Not a network in hwanryu.gateway.edge.trusted-peers: " + cidr);
            }
            return new Network(address, bits);
        }

        /** A literal address only: a name would be looked up, and block. */
        static byte[] bytes(String literal) {
            if (literal.isEmpty()
                    || !literal.chars().allMatch(c -> c == '.' || c == ':' || Character.digit(c, 16) >= 0)) {
                throw new IllegalArgumentException("Not an IP address: " + literal);
            }
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException notLiteral) {
                throw new IllegalArgumentException("Not an IP address: " + literal, notLiteral);
            }
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
