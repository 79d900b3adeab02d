package kr.hwanryu.webhooks;

import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whose certificates receivers may have: those that Java trusts, and those that are added. Korean authorities issue some under
 * a root that no Java knows.
 */
final class ReceiverTrust {

    private ReceiverTrust() {}

    /** Java's own and those of the files, PEM, several to a file. */
    static TrustOptions with(List<Path> files) {
        try {
            List<Certificate> trusted = new ArrayList<>(List.of(manager(null).getAcceptedIssuers()));
            for (Path file : files) {
                try (InputStream pem = Files.newInputStream(file)) {
                    trusted.addAll(CertificateFactory.getInstance("X.509").generateCertificates(pem));
                }
            }
            return TrustOptions.wrap(manager(store(trusted)));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "hwanryu.webhooks.trusted-certificates cannot be read: " + files, unreadable);
        }
    }

    private static KeyStore store(List<Certificate> trusted) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < trusted.size(); i++) {
            store.setCertificateEntry(i + " " + ((X509Certificate) trusted.get(i)).getSerialNumber(), trusted.get(i));
        }
        return store;
    }

    /** The manager of a store; of Java's own for null. */
    private static X509TrustManager manager(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new IllegalStateException("no trust manager for X.509");
    }
}
