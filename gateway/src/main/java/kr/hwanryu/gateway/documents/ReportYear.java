package kr.hwanryu.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a document reads of a report: the fields that it shows. A list that is null in the report is empty here. */
record ReportYear(
        String regionId,
        int year,
        Region region,
        Plan plan,
        List<Feedback> feedback,
        List<Industry> industries,
        Budget budget,
        List<Outcome> outcomes,
        List<Efficiency> efficiencies,
        Evaluation evaluation,
        List<Incentive> incentives,
        List<Claim> claims,
        List<CaseStudy> caseStudies,
        List<Council> councils,
        List<Source> sources,
        Meta meta,
        String readAt) {

    record Region(String id, String nameKo, String nameEn) {}

    record Plan(String stage, String visionKo, String goalKo, List<String> strategiesKo, String sourceId) {}

    record Feedback(FromEvaluation evaluation, Verdict verdict, Finding finding, String state, Answer answer) {}

    record FromEvaluation(String subject, Integer budgetYear, Integer performanceYear, int evaluationYear) {}

    record Verdict(String status, String grade) {}

    record Finding(String kind, String textKo) {}

    record Answer(String textKo) {}

    record Industry(
            String nameKo,
            String nameEn,
            String category,
            String cooperation,
            List<String> partnerRegionIds,
            String partnerSourceId,
            Integer validFromYear,
            Integer validToYear,
            String sourceId) {}

    record Budget(
            List<FundSource> fundSources,
            BigDecimal plannedKrw,
            BigDecimal executedKrw,
            BigDecimal publicTotalKrw,
            BigDecimal incentiveKrw,
            BigDecimal executionRate,
            String basis,
            List<PublishedTotal> publishedTotals,
            List<String> sourceIds) {}

    record FundSource(String fundSource, BigDecimal plannedKrw, BigDecimal executedKrw, String basis) {}

    record PublishedTotal(
            String fundSource,
            String programmeId,
            String measure,
            BigDecimal totalKrw,
            BigDecimal differenceKrw,
            String sourceId) {}

    record Outcome(
            String indicatorId,
            String unit,
            BigDecimal value,
            String basis,
            BigDecimal previousValue,
            String previousBasis,
            BigDecimal change,
            String changeBasis,
            BigDecimal changeRate,
            String changeRateBasis,
            String changeKind,
            BigDecimal target,
            String targetBasis,
            BigDecimal achievementRate,
            String achievementBasis,
            String achievementReason,
            String status,
            String sourceId,
            String previousSourceId,
            String targetSourceId,
            List<String> sourceIds,
            List<PrintedRate> printed) {}

    record PrintedRate(String kind, BigDecimal value, String sourceId) {}

    record Efficiency(
            String indicatorId, BigDecimal value, String unit, BigDecimal perKrw, String basis, String sourceId) {}

    record Evaluation(
            int evaluationYear,
            String status,
            String exclusionReasonKo,
            String grade,
            List<String> gradeLabelsKo,
            Rank rank,
            List<Finding> findings,
            String sourceId) {}

    record Rank(int value, Integer of, String by) {}

    record Incentive(BigDecimal amountKrw, Integer budgetYear, String sourceId) {}

    record Claim(
            String kind,
            String sourceId,
            String indicatorId,
            String fundSource,
            String measure,
            Breakdown breakdown,
            Integer firstYear,
            Integer performanceYear,
            BigDecimal perKrw,
            BigDecimal value,
            String unit,
            BigDecimal roundedTo,
            String verdict,
            Computed computed,
            BigDecimal difference,
            List<Reason> reasons) {}

    record Breakdown(String dimension, String id) {}

    record Computed(BigDecimal value, BigDecimal lowest, BigDecimal highest) {}

    record Reason(String code) {}

    record CaseStudy(
            Company company,
            String descriptionKo,
            List<Growth> growth,
            List<Product> products,
            List<Patent> patents,
            List<Award> awards,
            List<Market> markets,
            List<Support> support,
            List<Partner> collaborations,
            List<String> contributionsKo,
            List<String> distinctionsKo,
            String siteKo,
            List<String> inferred,
            String sourceId) {}

    record Company(String nameKo, String industryId) {}

    record Growth(String metric, BigDecimal percent, String changeKind, String printed) {}

    record Product(String nameKo, String nameEn) {}

    record Patent(String topicKo, String status) {}

    record Award(String nameKo, String awardedIn) {}

    record Market(String scheme, String code, String nameKo, String nameEn, String kind) {}

    record Support(String institutionId, List<String> kinds) {}

    record Partner(String nameKo, String kind) {}

    record Council(String nameKo, String nameEn, List<String> memberIds, List<Tier> tiers, String sourceId) {}

    record Tier(String nameKo) {}

    record Source(String id, String title, String publisher, String publishedOn, String url) {}

    record Meta(Map<String, State> sections) {}

    record State(String status, Reasons reason) {}

    record Reasons(String ko, String en) {}

    /** Reads a report as the gateway answers it. */
    static ReportYear of(JsonNode report) {
        return DocumentJson.read(report, ReportYear.class);
    }
}
