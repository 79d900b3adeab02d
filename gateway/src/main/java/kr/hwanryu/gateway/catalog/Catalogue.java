package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.hwanryu.gateway.catalog.Described.Distribution;
import kr.hwanryu.gateway.catalog.Described.Period;
import kr.hwanryu.gateway.catalog.Described.Reference;
import kr.hwanryu.gateway.catalog.Described.Typed;
import kr.hwanryu.gateway.catalog.Texts.Text;
import kr.hwanryu.rest.query.ListFormat;

/** Puts what we know of our datasets and what their owners said into the words of DCAT. */
@Singleton
class Catalogue {

    static final String LICENCE = "https://www.kogl.or.kr/info/licenseType1.do";

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String PUBLISHER = "/v1/catalog#publisher";
    private static final String SERVICE = "/v1/catalog#service";
    private static final Map<String, String> CONTEXT = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final CatalogConfig config;
    private final String base;

    Catalogue(CatalogConfig config) {
        this.config = config;
        this.base = config.baseUrl()
                .map(url -> url.toString().replaceAll("/+$", ""))
                .orElse("");
    }

    Catalog of(Readings.Reading reading) {
        return new Catalog(
                CONTEXT,
                base + "/v1/catalog",
                "dcat:Catalog",
                Texts.of("catalog.title"),
                Texts.of("catalog.description"),
                new Catalog.Publisher(
                        base + PUBLISHER, "foaf:Agent", Texts.of(config.publisherKo(), config.publisherEn())),
                new Catalog.Licence(LICENCE, "dct:LicenseDocument", Texts.of("catalog.licence")),
                languages(),
                places(reading.regions()),
                service(),
                reading.datasets().entrySet().stream()
                        .map(entry -> described(entry.getKey(), entry.getValue()))
                        .toList(),
                CatalogMeta.of(reading));
    }

    private Catalog.DataService service() {
        return new Catalog.DataService(
                base + SERVICE, "dcat:DataService", Texts.of("catalog.service"), address("/v1"), address("/openapi"));
    }

    private Described described(Dataset dataset, Fresh fresh) {
        return new Described(
                base + "/v1/catalog#" + dataset.list(),
                "dcat:Dataset",
                dataset.list(),
                Texts.of("dataset." + dataset.list() + ".title"),
                Texts.of("dataset." + dataset.list() + ".description"),
                address(PUBLISHER),
                new Reference(LICENCE),
                languages(),
                fresh.readAt() == null ? null : new Typed(fresh.readAt().toString(), "xsd:dateTime"),
                Period.of(fresh.firstYear(), fresh.lastYear()),
                Stream.of(ListFormat.values())
                        .map(format -> distribution(dataset, format))
                        .toList());
    }

    private Distribution distribution(Dataset dataset, ListFormat format) {
        Reference paged = address(dataset.path());
        Reference whole = address(dataset.path() + "?format=" + format.parameter());
        return new Distribution(
                base + "/v1/catalog#" + dataset.list() + "-" + format.parameter(),
                "dcat:Distribution",
                Texts.of("catalog.distribution." + format),
                paged,
                format == ListFormat.JSON ? null : whole,
                new Reference(MEDIA_TYPES + format.mediaType()),
                new Reference(LICENCE),
                address(SERVICE));
    }

    private List<Catalog.Place> places(JsonNode regions) {
        if (regions == null) {
            return null;
        }
        List<Catalog.Place> places = new ArrayList<>();
        for (JsonNode region : regions) {
            List<Text> names = new ArrayList<>();
            names.add(new Text(region.path("nameKo").asText(), "ko"));
            if (region.hasNonNull("nameEn")) {
                names.add(new Text(region.path("nameEn").asText(), "en"));
            }
            places.add(
                    new Catalog.Place(base + "/v1/regions/" + region.path("id").asText(), "dct:Location", names));
        }
        return places;
    }

    private static List<Reference> languages() {
        return List.of(new Reference(LANGUAGES + "KOR"), new Reference(LANGUAGES + "ENG"));
    }

    private Reference address(String path) {
        return new Reference(base + path);
    }
}
