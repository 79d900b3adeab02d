package kr.hwanryu.webhooks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2002:7f00:1::",
                "3fff::1",
                "4000::1"
            })
    void is_not_on_the_internet(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.17",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2404:6800:4004::1",
                "2a00:1450::1",
                "3fff:1000::1"
            })
    void is_on_the_internet(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://public.test/, TARGET_NOT_HTTPS",
        "ftp://public.test/, TARGET_NOT_HTTPS",
        "public.test, TARGET_NOT_HTTPS",
        "https://me@public.test/, TARGET_WITH_CREDENTIALS",
        "https://me:secret@public.test/, TARGET_WITH_CREDENTIALS",
        "https://public.test/#here, TARGET_MALFORMED",
        "https:///path, TARGET_MALFORMED",
        "https:public.test, TARGET_MALFORMED",
        "https://public.test/a b, TARGET_MALFORMED",
        "https://한글.test/, TARGET_MALFORMED",
        "https://public.test/한글, TARGET_MALFORMED",
        "https://public.test:22/, TARGET_PORT",
        "https://public.test:0/, TARGET_PORT",
        "https://public.test:70000/, TARGET_PORT",
        "https://nowhere.test/, TARGET_UNRESOLVED",
        "https://mixed.test/, TARGET_PRIVATE",
        "https://PRIVATE.test/, TARGET_PRIVATE",
        "https://127.0.0.1/, TARGET_PRIVATE",
        "https://127.1/, TARGET_MALFORMED",
        "https://2130706433/, TARGET_PRIVATE",
        "https://[::1]/, TARGET_PRIVATE",
        "https://[::ffff:a9fe:a9fe]/, TARGET_PRIVATE",
        "https://[fe80::1%25eth0]/, TARGET_UNRESOLVED"
    })
    void a_target_is_refused(String url, String code) {
        TargetRefused refused =
                assertThrows(TargetRefused.class, () -> targets("local", "").check(url));
        assertEquals(code, refused.at("/targetUrl").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://public.test", "HTTPS://Public.Test:443/a?b=c", "https://public.test:8443/한"})
    void a_target_is_called(String url) {
        String ascii = url.replace("한", "%ED%95%9C");
        assertDoesNotThrow(() -> targets("local", "").check(ascii));
    }

    @Test
    void the_address_that_is_called_is_one_of_those_that_were_checked() throws TargetRefused {
        Target target = targets("local", "").check("https://public.test:8443/a?b=c");
        assertEquals("93.184.215.14", target.address().getAddress().getHostAddress());
        assertEquals(8443, target.address().getPort());
        assertEquals("public.test", target.host());
        assertEquals("/a?b=c", target.requestUri());
    }

    @Test
    void exceptions_are_for_one_machine_and_for_the_host_that_they_name() {
        assertDoesNotThrow(() -> targets("local", "private.test").check("https://private.test:22/"));
        Target plain = assertDoesNotThrow(() -> targets("local", "private.test").check("http://private.test/"));
        assertEquals(80, plain.address().getPort());
        assertThrows(TargetRefused.class, () -> targets("local", "private.test").check("https://mixed.test/"));
        assertThrows(TargetRefused.class, () -> targets("local", "private.test").check("http://public.test/"));
        assertDoesNotThrow(() -> targets("production", "").requireAllowed());
        for (String environment : List.of("production", "staging")) {
            assertThrows(IllegalStateException.class, () -> targets(environment, "private.test")
                    .requireAllowed());
        }
    }

    private static Targets targets(String environment, String exceptions) {
        ChosenAddresses addresses = new ChosenAddresses();
        addresses.answers("public.test", "93.184.215.14");
        addresses.answers("mixed.test", "93.184.215.14", "10.0.0.1");
        addresses.answers("private.test", "10.0.0.1");
        return new Targets(addresses, config(exceptions), environment);
    }

    private static WebhooksConfig config(String exceptions) {
        return new SmallRyeConfigBuilder()
                .withMapping(WebhooksConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("hwanryu.webhooks.allowed-private-targets", exceptions), "test", 500))
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(WebhooksConfig.class);
    }
}
