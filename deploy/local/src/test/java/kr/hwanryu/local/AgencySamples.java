package kr.hwanryu.local;

import static kr.hwanryu.local.WriteSample.delete;
import static kr.hwanryu.local.WriteSample.patch;
import static kr.hwanryu.local.WriteSample.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Requests for what an agency has of its own with each service: the files that it sends, and its subscriptions. Both may be of
 * any region, or of several: rows of a file that are of another one are faults of that file (ImportAccessTest, SubscriptionTest).
 */
final class AgencySamples {

    private static final String CSV = "text/csv";
    private static final Map<String, WriteSample> SAMPLES = new HashMap<>();

    static {
        SAMPLES.put(
                "createIndustryImport",
                post(
                        "/v1/imports/industry?resource=published-budget-totals&dryRun=true",
                        CSV,
                        "regionId,budgetYear,totalKrw,sourceId\n{region},{year},1000,{source}\n"));
        SAMPLES.put(
                "createCompanyImport",
                post(
                        "/v1/imports/company?resource=companies&dryRun=true",
                        CSV,
                        "regionId,nameKo,sourceId\n{region},시험기업 {n},{source}\n"));
        SAMPLES.put(
                "createOutcomeImport",
                post(
                        "/v1/imports/outcome?resource=observations&dryRun=true",
                        CSV,
                        "regionId,performanceYear,indicatorId,value,sourceId\n{region},{year},new-jobs,1,{source}\n"));
        Set.of("Industry", "Company", "Outcome").forEach(AgencySamples::subscriptions);
    }

    private AgencySamples() {}

    static Map<String, WriteSample> all() {
        return Map.copyOf(SAMPLES);
    }

    private static void subscriptions(String service) {
        String all = "/v1/subscriptions/" + service.toLowerCase(java.util.Locale.ROOT);
        String made = "create" + service + "Subscription";
        String one = all + "/{" + made + "}";
        // Nothing listens there: a delivery that fails is a success of what asked for it.
        SAMPLES.put(made, post(all, "{\"targetUrl\":\"https://localhost:65535/{n}\"}"));
        SAMPLES.put("patch" + service + "Subscription", patch(one, "{\"descriptionKo\":\"시험 {n}\"}"));
        SAMPLES.put("delete" + service + "Subscription", delete(one));
        SAMPLES.put("replay" + service + "Subscription", post(one + "/replays", "{\"changeNo\":1}"));
        SAMPLES.put("rotate" + service + "SubscriptionSecret", post(one + "/secrets", null, ""));
        SAMPLES.put("test" + service + "Subscription", post(one + "/tests", null, ""));
    }
}
