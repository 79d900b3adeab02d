package kr.hwanryu.gateway.reports;

/** Gangwon's year 2023 with as much in it as a document shows. */
final class ToldYear {

    static final String SOURCES =
            "{\"id\":\"news\",\"publisher\":\"강원일보\",\"title\":\"성과 발표\",\"publishedOn\":\"2024-08-04\","
                    + "\"url\":\"https://news.example/1\"},{\"id\":\"plan\",\"publisher\":\"강원도\",\"title\":null,\"publishedOn\":null,\"url\":null}";

    private ToldYear() {}

    static void in(PlayedYear year) {
        year.holds("/v1/regions/gangwon", "{\"id\":\"gangwon\",\"nameKo\":\"강원특별자치도\",\"nameEn\":\"Gangwon\"}");
        year.holds("/v1/sources", PlayedYear.list(SOURCES, "2025-06-01T00:00:00Z"));
        year.holds("/v1/budget-summaries", PlayedYear.list(budget(), null));
        year.holds("/v1/outcomes", PlayedYear.list(jobs() + ',' + revenue(), null));
        year.holds("/v1/efficiencies", PlayedYear.list("", null));
        year.holds(
                "/v1/plans",
                PlayedYear.list(
                        "{\"id\":\"p1\",\"stage\":null,\"visionKo\":null,\"goalKo\":\"협력\",\"strategiesKo\":[],\"sourceId\":\"plan\"}",
                        null));
        year.holds("/v1/plans/p1/feedback", PlayedYear.list("", null));
        year.holds(
                "/v1/industries",
                PlayedYear.list(industry("천연물바이오소재", "CORE") + ',' + industry("세라믹복합신소재", "FUTURE"), null));
        year.holds("/v1/case-studies", PlayedYear.list(caseStudy("㈜네올"), null));
        year.holds("/v1/claims", PlayedYear.list("", null));
        year.holds("/v1/evaluations", PlayedYear.list("", null));
        year.holds("/v1/indicators", PlayedYear.list(indicators(), null));
        year.holds("/v1/institutions", PlayedYear.list("", null));
        year.holds("/v1/regions", PlayedYear.list("", null));
    }

    private static String budget() {
        return "{\"fundSources\":[{\"fundSource\":\"NATIONAL\",\"plannedKrw\":14000000000,\"basis\":\"PUBLISHED\"},"
                + "{\"fundSource\":\"PROVINCIAL\",\"plannedKrw\":4600000000,\"basis\":\"PUBLISHED\"}],\"plannedKrw\":18600000000,"
                + "\"publicTotalKrw\":18600000000,\"publishedTotals\":[{\"fundSource\":null,\"measure\":\"PLANNED\","
                + "\"totalKrw\":18600000000,\"differenceKrw\":0,\"sourceId\":\"news\"}],\"sourceIds\":[\"news\"]}";
    }

    private static String jobs() {
        return "{\"indicatorId\":\"new-jobs\",\"unit\":\"PERSON\",\"value\":278,\"basis\":\"PUBLISHED\",\"previousValue\":221,"
                + "\"previousBasis\":\"DERIVED\",\"change\":57,\"changeBasis\":\"DERIVED\",\"changeRate\":25.79,\"target\":null,"
                + "\"achievementRate\":null,\"achievementReason\":\"NO_TARGET\",\"sourceId\":\"news\",\"previousSourceId\":\"news\","
                + "\"printed\":[]}";
    }

    private static String revenue() {
        return "{\"indicatorId\":\"commercialisation-revenue\",\"unit\":\"KRW\",\"value\":69100000000,\"previousValue\":62400000000,"
                + "\"change\":6700000000,\"changeRate\":10.74,\"sourceId\":\"news\",\"previousSourceId\":\"news\"}";
    }

    private static String indicators() {
        return "{\"id\":\"new-jobs\",\"nameKo\":\"신규고용\",\"nameEn\":\"New jobs\"},"
                + "{\"id\":\"commercialisation-revenue\",\"nameKo\":\"사업화 매출액\",\"nameEn\":\"Commercialisation revenue\"}";
    }

    private static String industry(String name, String category) {
        return "{\"id\":\"" + name + "\",\"nameKo\":\"" + name + "\",\"nameEn\":null,\"category\":\"" + category
                + "\",\"partnerRegionIds\":[],\"validFromYear\":2023,\"validToYear\":null,\"sourceId\":\"plan\"}";
    }

    static String caseStudy(String company) {
        return "{\"company\":{\"nameKo\":\"" + company + "\",\"industryId\":null},\"growth\":[{\"metric\":\"REVENUE\","
                + "\"percent\":50.6,\"changeKind\":null},{\"metric\":\"OPERATING_PROFIT\",\"percent\":null,"
                + "\"changeKind\":\"TURNED_TO_PROFIT\"}],\"inferred\":[],\"sourceId\":\"news\"}";
    }
}
