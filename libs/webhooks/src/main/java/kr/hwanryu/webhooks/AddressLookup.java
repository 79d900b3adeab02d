package kr.hwanryu.webhooks;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host; given, so that a test can choose what the name service answers, and when. */
interface AddressLookup {

    List<InetAddress> of(String host) throws UnknownHostException;

    /** The lookup of this machine. */
    final class System {

        @Produces
        @Singleton
        @DefaultBean
        AddressLookup system() {
            return host -> List.of(InetAddress.getAllByName(host));
        }
    }
}
