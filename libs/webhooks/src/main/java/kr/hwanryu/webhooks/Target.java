package kr.hwanryu.webhooks;

import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Where a delivery goes.
 *
 * @param uri as its subscriber named it; whom the certificate must name
 * @param address what was checked, and what is connected to
 */
record Target(URI uri, InetSocketAddress address) {

    String host() {
        return Targets.host(uri);
    }

    /** Path and query, as the request line has them. */
    String requestUri() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery();
    }
}
