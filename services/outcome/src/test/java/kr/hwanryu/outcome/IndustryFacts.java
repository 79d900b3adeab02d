package kr.hwanryu.outcome;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the industry service is said to hold, as it answers it. */
final class IndustryFacts {

    /** The official codes of some regions, retired ones with the name of then. */
    private static final Map<String, String> CODES = Map.of(
            "gangwon",
            "{\"scheme\":\"MOIS\",\"code\":\"42\",\"nameKo\":\"강원도\"},{\"scheme\":\"MOIS\",\"code\":\"51\",\"nameKo\":null},{\"scheme\":\"ISO3166-2\",\"code\":\"KR-42\",\"nameKo\":null}",
            "jeonbuk",
            "{\"scheme\":\"MOIS\",\"code\":\"45\",\"nameKo\":\"전라북도\"},{\"scheme\":\"MOIS\",\"code\":\"52\",\"nameKo\":null}");

    private static final Map<String, List<String>> RECORDS = Map.of(
            "regions",
            List.of(
                    region("gangwon", "강원특별자치도", null, null),
                    region("jeonbuk", "전북특별자치도", null, null),
                    region("daejeon", "대전광역시", null, null),
                    region("ulsan", "울산광역시", null, null),
                    region("gwangju", "광주광역시", null, "2026-06-30", "jeonnam-gwangju"),
                    region("jeonnam", "전라남도", null, "2026-06-30", "jeonnam-gwangju"),
                    region("jeonnam-gwangju", "전남광주통합특별시", "2026-07-01", null)),
            "sources",
            List.of(
                    source("kw-economyplus-2024"),
                    source("kwnews-2025-08-10"),
                    source("kwnews-2025-10-21"),
                    source("fnnews-2022-07-25")),
            "industries",
            List.of(
                    industry("gangwon-natural-bio", "gangwon", "\"jeonbuk\"", "2023", "null", ""),
                    industry("ulsan-marine", "ulsan", "", "2019", "2020", "\"ulsan-smart-shipbuilding\"")),
            "companies",
            List.of(company("0198c1de-0000-7000-8000-000000000000"), company("0198c1de-0000-7000-8000-000000000001")),
            "programmes",
            List.of(
                    "{\"id\":\"rnd\",\"nameKo\":\"R&D\",\"validFromYear\":2018,\"validToYear\":null}",
                    "{\"id\":\"support\",\"nameKo\":\"기업지원\",\"validFromYear\":2018,\"validToYear\":null}"));

    private IndustryFacts() {}

    static List<String> of(String collection, List<String> ids) {
        return RECORDS.getOrDefault(collection, List.of()).stream()
                .filter(body -> ids == null
                        || ids.stream().anyMatch(id -> Pattern.compile("^\\{\"id\":\"" + Pattern.quote(id) + "\"")
                                .matcher(body)
                                .find()))
                .toList();
    }

    /** At any instant that is asked for, Gangwon's 2023 was half of what it is now. Gangwon's 2023 and 2024 from budget lines, its 2021 from a printed total only, its 2020 from both, a line open. */
    static List<String> summaries(List<String> regions, List<String> years, boolean later, boolean asOf) {
        if (!regions.contains("gangwon")) {
            return List.of();
        }
        return Map.of(
                        "2023",
                        summary(
                                "2023",
                                true,
                                asOf ? "9300000000" : later ? "20000000000" : "18600000000",
                                total("18600000000", "a-document")),
                        "2024",
                        summary("2024", true, "13700000000", total("13700000000", "a-document")),
                        "2021",
                        summary("2021", false, "null", total("18300000000", "fnnews-2022-07-25")),
                        "2020",
                        summary("2020", true, "null", total("18300000000", "fnnews-2022-07-25")))
                .entrySet()
                .stream()
                .filter(entry -> years.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String summary(String year, boolean lines, String computed, String total) {
        String basis = computed.equals("null") ? "null" : "\"PUBLISHED\"";
        return """
                {"regionId":"gangwon","budgetYear":%1$s,"planId":null,"fundSources":[%2$s],"plannedKrw":%3$s,
                 "executedKrw":null,"publicTotalKrw":%3$s,"publicTotalPrecisionKrw":%4$s,"incentiveKrw":null,
                 "executionRate":null,"basis":%5$s,"publishedTotals":[%6$s],"sourceIds":[]}"""
                .formatted(year, lines ? national(computed) : "", computed, precision(computed), basis, total);
    }

    /** Two lines, each printed to 100 million won. */
    private static String national(String krw) {
        return """
                {"fundSource":"NATIONAL","plannedKrw":%s,"plannedPrecisionKrw":%s,"executedKrw":null,\
                "executedPrecisionKrw":null,"basis":"PUBLISHED"}"""
                .formatted(krw, precision(krw));
    }

    private static String precision(String krw) {
        return krw.equals("null") ? "null" : "200000000";
    }

    private static String total(String krw, String sourceId) {
        return """
                {"id":"x","fundSource":null,"programmeId":null,"measure":"PLANNED","totalKrw":%s,"roundedTo":100000000,\
                "sourceId":"%s","computedKrw":null,"differenceKrw":null}"""
                .formatted(krw, sourceId);
    }

    private static String region(String id, String nameKo, String from, String to, String... successors) {
        return "{\"id\":\"%s\",\"nameKo\":\"%s\",\"nameEn\":null,\"validFrom\":%s,\"validTo\":%s,\"codes\":[%s],\"succeededBy\":[%s]}"
                .formatted(
                        id,
                        nameKo,
                        quoted(from),
                        quoted(to),
                        CODES.getOrDefault(id, ""),
                        String.join(
                                ",",
                                List.of(successors).stream()
                                        .map(IndustryFacts::quoted)
                                        .toList()));
    }

    private static String company(String id) {
        return "{\"id\":\"%s\",\"nameKo\":\"가나\"}".formatted(id);
    }

    private static String source(String id) {
        return "{\"id\":\"%s\",\"publisher\":\"강원일보\"}".formatted(id);
    }

    private static String industry(
            String id, String region, String partners, String from, String to, String successors) {
        return "{\"id\":\"%s\",\"regionId\":\"%s\",\"partnerRegionIds\":[%s],\"validFromYear\":%s,\"validToYear\":%s,\"succeededBy\":[%s]}"
                .formatted(id, region, partners, from, to, successors);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
