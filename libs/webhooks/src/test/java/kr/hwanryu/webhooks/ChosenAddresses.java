package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name service whose answers a test chooses; hosts that it does not know are looked up as ever, which literals need. */
@ApplicationScoped
class ChosenAddresses implements AddressLookup {

    private final Map<String, List<String>> known = new ConcurrentHashMap<>(Map.of(
            "receiver.test", List.of("127.0.0.1"),
            "other.test", List.of("127.0.0.1"),
            "public.test", List.of("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")));

    void answers(String host, String... addresses) {
        known.put(host, List.of(addresses));
    }

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        if (!known.containsKey(host)) {
            if (host.endsWith(".test")) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getAllByName(host));
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : known.get(host)) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses;
    }
}
