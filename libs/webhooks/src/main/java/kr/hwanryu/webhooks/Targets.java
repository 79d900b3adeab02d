package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses events may be pushed to: https on a host that has public addresses only, so that nobody reaches through us
 * what he could not reach himself. Asked when a subscription is made and at each delivery, which then goes to the very address
 * that was checked here: a name that answers differently a moment later changes nothing.
 */
@ApplicationScoped
class Targets {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int FIRST_UNPRIVILEGED = 1024;

    private final AddressLookup addresses;
    private final Set<String> exceptions;
    private final boolean mayHaveExceptions;

    Targets(
            AddressLookup addresses,
            WebhooksConfig config,
            @ConfigProperty(name = "hwanryu.environment", defaultValue = "production") String environment) {
        this.addresses = addresses;
        this.exceptions = config.allowedPrivateTargets().orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.mayHaveExceptions = environment.equals("local");
    }

    /** Refuses exceptions anywhere but on one machine. */
    void requireAllowed() {
        if (!exceptions.isEmpty() && !mayHaveExceptions) {
            throw new IllegalStateException(
                    "hwanryu.webhooks.allowed-private-targets is for HWANRYU_ENVIRONMENT=local only");
        }
    }

    /** The target of a URL, at one of its host's addresses, all of which are public. */
    Target check(String url) throws TargetRefused {
        URI uri = parse(url);
        String host = host(uri);
        boolean excepted = exceptions.contains(host);
        if (!isHttps(uri) && !excepted) {
            throw new TargetRefused(TargetRefused.NOT_HTTPS, "");
        }
        List<InetAddress> found = lookUp(host);
        if (!excepted) {
            checkPort(uri, host);
            if (!found.stream().allMatch(PublicAddresses::contain)) {
                throw new TargetRefused(TargetRefused.PRIVATE, host);
            }
        }
        // Any of them, so that the next attempt may find another where this one is down.
        InetAddress chosen = found.get(ThreadLocalRandom.current().nextInt(found.size()));
        return new Target(uri, new InetSocketAddress(chosen, port(uri)));
    }

    /** The host in lower case; an IPv6 address without its brackets. */
    static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static URI parse(String url) throws TargetRefused {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException malformed) {
            throw new TargetRefused("TARGET_MALFORMED", "");
        }
        if (!isHttps(uri) && !"http".equalsIgnoreCase(uri.getScheme())) {
            throw new TargetRefused(TargetRefused.NOT_HTTPS, "");
        }
        if (uri.getRawUserInfo() != null) {
            throw new TargetRefused("TARGET_WITH_CREDENTIALS", "");
        }
        if (uri.getHost() == null
                || uri.getRawFragment() != null
                || !uri.toASCIIString().equals(url)) {
            throw new TargetRefused("TARGET_MALFORMED", "");
        }
        return uri;
    }

    private static void checkPort(URI uri, String host) throws TargetRefused {
        int port = port(uri);
        if (port != HTTPS && port < FIRST_UNPRIVILEGED || port > 0xffff) {
            throw new TargetRefused("TARGET_PORT", host);
        }
    }

    static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static int port(URI uri) {
        int standard = isHttps(uri) ? HTTPS : HTTP;
        return uri.getPort() == -1 ? standard : uri.getPort();
    }

    private List<InetAddress> lookUp(String host) throws TargetRefused {
        try {
            return addresses.of(host);
        } catch (UnknownHostException unknown) {
            throw new TargetRefused(TargetRefused.UNRESOLVED, host);
        }
    }
}
