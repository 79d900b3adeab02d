package kr.hwanryu.gateway.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Whose catalogue it is, and how long it reads ({@code hwanryu.gateway.catalog.*}). */
@ConfigMapping(prefix = "hwanryu.gateway.catalog")
interface CatalogConfig {

    /** What the catalogue's addresses begin with, for harvesters that resolve no relative ones; without it they are relative. */
    Optional<URI> baseUrl();

    /** Who publishes, in Korean. */
    @WithDefault("지역산업육성사업 성과 공개 플랫폼 환류")
    String publisherKo();

    /** Who publishes, in English. */
    @WithDefault("Hwanryu, the open platform for regional industry promotion")
    String publisherEn();

    /** The one deadline of everything that is asked of the services. */
    @WithDefault("3s")
    Duration deadline();

    /** How long what they said is told again, so that a crowd of harvesters costs one reading. */
    @WithDefault("30s")
    Duration keep();
}
