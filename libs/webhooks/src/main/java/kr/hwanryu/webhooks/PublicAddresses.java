package kr.hwanryu.webhooks;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are on the internet, by IANA's registries of special-purpose addresses. What is not known to be public is
 * not: of IPv6 only what is allotted to the public so far, and nothing that leads to an IPv4 address in another form.
 */
final class PublicAddresses {

    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carriers' NAT; metadata of one cloud
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // the inside of another cloud
                    "169.254.0.0/16", // link-local; metadata of most clouds
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved; broadcast
                    "2001::/23", // protocol assignments: Teredo, ORCHID
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4
                    "3fff::/20") // documentation
            .map(Network::of)
            .toList();

    private static final Network OPEN_IPV6 = Network.of("2000::/3");

    private PublicAddresses() {}

    /** An IPv4 address inside an IPv6 one ({@code ::ffff:10.0.0.1}) never comes here: Java has made it what it is. */
    static boolean contain(InetAddress address) {
        return (!(address instanceof Inet6Address) || OPEN_IPV6.contains(address))
                && CLOSED.stream().noneMatch(network -> network.contains(address));
    }

    private record Network(int length, BigInteger prefix, int hostBits) {

        static Network of(String cidr) {
            String[] parts = cidr.split("/");
            try {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                int hostBits = address.length * Byte.SIZE - Integer.parseInt(parts[1]);
                return new Network(address.length, new BigInteger(1, address).shiftRight(hostBits), hostBits);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(cidr, impossible);
            }
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            return bytes.length == length
                    && new BigInteger(1, bytes).shiftRight(hostBits).equals(prefix);
        }
    }
}
