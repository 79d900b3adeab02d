package kr.hwanryu.gateway.quotas;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import kr.hwanryu.gateway.edge.TrustedPeers;

/**
 * Whose quota a request uses.
 *
 * @param isClient whether a token says who it is
 * @param id the client's id; without a token the address, of IPv6 the first 64 bits, which is what one subscriber has
 */
record Holder(boolean isClient, String id) {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final String NOWHERE = "unknown";
    private static final int IPV4_BYTES = 4;
    private static final int SUBSCRIBER_BYTES = 8;

    static Holder client(String id) {
        return new Holder(true, id);
    }

    /**
     * The nearest address that no proxy of ours has. Proxies add whom they heard from at the end, so we read from there,
     * and stop at the first that we do not trust: what stands before it, anybody may have written.
     */
    static Holder address(HttpServerRequest request, TrustedPeers proxies) {
        SocketAddress peer = request.remoteAddress();
        String nearest = peer == null ? null : peer.hostAddress();
        if (proxies.include(peer)) {
            nearest = beyond(proxies, nearest, request.headers().getAll(FORWARDED_FOR));
        }
        return new Holder(false, subscriber(nearest));
    }

    private static String beyond(TrustedPeers proxies, String peer, List<String> lines) {
        String[] hops = String.join(",", lines).split(",");
        String nearest = peer;
        for (int i = hops.length - 1; i >= 0; i--) {
            byte[] hop = bytes(hops[i].strip());
            if (hop == null) {
                return nearest;
            }
            nearest = NetUtil.bytesToIpAddress(hop);
            if (!proxies.include(SocketAddress.inetSocketAddress(0, nearest))) {
                return nearest;
            }
        }
        return nearest;
    }

    private static String subscriber(String address) {
        byte[] bytes = address == null ? null : bytes(address);
        if (bytes == null) {
            return NOWHERE;
        }
        return bytes.length == IPV4_BYTES
                ? NetUtil.bytesToIpAddress(bytes)
                : HexFormat.of().formatHex(bytes, 0, SUBSCRIBER_BYTES);
    }

    /** A literal address without its zone, IPv4 where it is IPv4 in IPv6's clothes; null for anything else. */
    private static byte[] bytes(String literal) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(literal);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
