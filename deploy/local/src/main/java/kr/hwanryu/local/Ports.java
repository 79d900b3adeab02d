package kr.hwanryu.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Every port of a set, counted from the gateway's; only the gateway's is open to other machines. */
record Ports(int gateway) {

    private static final int MANAGEMENT = 1000;
    private static final int POSTGRES = 10;

    static final int HIGHEST_GATEWAY = 65_535 - MANAGEMENT - App.values().length;

    /** A port and who wants it. */
    record Claim(int port, String owner, boolean loopback) {}

    int of(App app) {
        return gateway + app.offset();
    }

    int management(App app) {
        return of(app) + MANAGEMENT;
    }

    int postgres() {
        return gateway + POSTGRES;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(postgres(), "PostgreSQL", true));
        for (App app : App.values()) {
            claims.add(new Claim(of(app), app.id(), app != App.GATEWAY));
            claims.add(new Claim(management(app), app.id() + " (health and metrics)", true));
        }
        return claims;
    }

    /** Fails with every port that something else holds, and who wanted it, before anything is started. */
    void requireFree() {
        List<String> taken = claims().stream()
                .filter(claim -> !isFree(claim))
                .map(claim -> "Port " + claim.port() + " is in use; " + claim.owner() + " wanted it.")
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotRun(String.join("\n", taken) + "\nStop what holds it, or choose others with --port.");
        }
    }

    private static boolean isFree(Claim claim) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    claim.loopback()
                            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), claim.port())
                            : new InetSocketAddress(claim.port()));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
