package kr.hwanryu.gateway.reports;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.forwarding.OriginClient;
import kr.hwanryu.gateway.forwarding.Service;
import kr.hwanryu.rest.problem.ProblemException;

/** Composes reports: all sections in parallel under one deadline, those that depend on others as soon as they can. */
@Singleton
class AnnualReports {

    /** Sources in one call: as many ids as fit comfortably into a request target. */
    private static final int SOURCES_PER_CALL = 50;

    /** The sections that are read of a past state; the others have no history and are current. */
    static final Set<String> WITH_HISTORY =
            Set.of("budget", "outcomes", "efficiencies", "evaluation", "incentives", "claims");

    private final Vertx vertx;
    private final OriginClient origins;
    private final ReportsConfig config;

    AnnualReports(Vertx vertx, OriginClient origins, ReportsConfig config) {
        this.vertx = vertx;
        this.origins = origins;
        this.config = config;
    }

    /** The sections by name, in the order of the report. Fails with 404 when industry does not know the region. */
    Future<Map<String, Section>> read(ReportRequest wanted, SectionReader.Caller caller) {
        Deadline deadline = new Deadline(vertx, config.deadline().toMillis());
        SectionReader reader = new SectionReader(origins, deadline, caller, config.maxPages());
        return new Reading(reader, wanted).sections().onComplete(done -> deadline.cancel());
    }

    private static final class Reading {

        private final SectionReader reader;
        private final String regionId;
        private final int year;
        private final String asOf;
        private final Map<String, Future<Section>> sections = new LinkedHashMap<>();

        Reading(SectionReader reader, ReportRequest wanted) {
            this.reader = reader;
            this.regionId = wanted.regionId();
            this.year = wanted.year();
            this.asOf = wanted.asOf() == null ? "" : "&asOf=" + wanted.asOf();
        }

        Future<Map<String, Section>> sections() {
            Future<Section> plan = first(Service.INDUSTRY, "/v1/plans?budgetYear=" + year);
            Future<Section> evaluation =
                    first(Service.OUTCOME, "/v1/evaluations?subject=PERFORMANCE&performanceYear=" + year + asOf);
            sections.put("region", region());
            sections.put("plan", plan);
            sections.put("feedback", plan.compose(this::feedbackOn));
            sections.put("industries", list(Service.INDUSTRY, "/v1/industries?validIn=" + year));
            sections.put("budget", first(Service.INDUSTRY, "/v1/budget-summaries?budgetYear=" + year + asOf));
            sections.put("outcomes", list(Service.OUTCOME, "/v1/outcomes?performanceYear=" + year + asOf));
            sections.put("efficiencies", list(Service.OUTCOME, "/v1/efficiencies?performanceYear=" + year + asOf));
            sections.put("evaluation", evaluation);
            sections.put("incentives", evaluation.compose(this::incentivesOf));
            sections.put("claims", claims());
            sections.put("caseStudies", list(Service.COMPANY, "/v1/case-studies?limit=200&performanceYear=" + year));
            sections.put("councils", reader.list(Service.INDUSTRY, "/v1/councils?regionId=" + regionId));
            return Future.all(new ArrayList<>(sections.values()))
                    .compose(all -> sourcesOf(all.list()))
                    .map(this::inOrder);
        }

        private Future<Section> region() {
            return reader.one(Service.INDUSTRY, "/v1/regions/" + regionId)
                    .compose(region -> region.status() == Section.Status.NOT_FOUND
                            ? Future.failedFuture(ProblemException.notFound("regions", regionId))
                            : Future.succeededFuture(region));
        }

        private Future<Section> list(Service service, String uri) {
            return reader.list(service, uri + "&regionId=" + regionId);
        }

        private Future<Section> first(Service service, String uri) {
            return reader.first(service, uri + "&regionId=" + regionId);
        }

        /** What was printed of the year: of its money, and of what came of it. */
        private Future<Section> claims() {
            Future<Section> ofBudget = list(Service.OUTCOME, "/v1/claims?budgetYear=" + year + asOf);
            Future<Section> ofPerformance = list(Service.OUTCOME, "/v1/claims?performanceYear=" + year + asOf);
            return Future.all(ofBudget, ofPerformance)
                    .map(done -> Sections.joined(Service.OUTCOME, List.of(ofBudget.result(), ofPerformance.result())));
        }

        /** What earlier verdicts asked of the plan; without a plan nothing is known of it, for the same reason. */
        private Future<Section> feedbackOn(Section plan) {
            return plan.isHad()
                    ? reader.list(
                            Service.INDUSTRY,
                            "/v1/plans/" + plan.value().path("id").asText() + "/feedback?limit=200")
                    : Future.succeededFuture(plan);
        }

        /** Without an evaluation nothing is known of its incentives, for the same reason. */
        private Future<Section> incentivesOf(Section evaluation) {
            if (!evaluation.isHad()) {
                return Future.succeededFuture(evaluation);
            }
            String id = evaluation.value().path("id").asText();
            return reader.list(Service.OUTCOME, "/v1/incentives?evaluationId=" + id + asOf);
        }

        private Future<Section> sourcesOf(List<Section> read) {
            Set<String> ids = SourceIds.in(read);
            List<Future<Section>> calls = new ArrayList<>();
            List<String> waiting = new ArrayList<>(ids);
            for (int from = 0; from < waiting.size(); from += SOURCES_PER_CALL) {
                List<String> some = waiting.subList(from, Math.min(from + SOURCES_PER_CALL, waiting.size()));
                String query = some.stream().map(id -> "&id=" + id).collect(Collectors.joining());
                calls.add(reader.list(Service.INDUSTRY, "/v1/sources?limit=200" + query));
            }
            return Future.all(calls).map(done -> Sections.joined(Service.INDUSTRY, done.list()));
        }

        private Map<String, Section> inOrder(Section sources) {
            Map<String, Section> done = new LinkedHashMap<>();
            sections.forEach((name, section) -> done.put(name, section.result()));
            done.put("sources", sources);
            return done;
        }
    }
}
