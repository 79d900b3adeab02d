package kr.hwanryu.outcome.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.outcome.budgets.BudgetReader;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Stretch;

/** Reads claims and judges them, each page with one statement and one look at the industry service's budgets. */
@ApplicationScoped
class ClaimJudging {

    /** How many claims a page is chosen from where a verdict is asked for. */
    static final int EXAMINED = 1_000;

    private final ClaimRepository claims;
    private final BudgetReader budgetReader;

    ClaimJudging(ClaimRepository claims, BudgetReader budgetReader) {
        this.claims = claims;
        this.budgetReader = budgetReader;
    }

    Page<ClaimResponse> page(ClaimFilter filter, PageRequest request) {
        if (filter.asksForVerdicts() && request.includeTotal) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST, List.of(Fault.inParameter("includeTotal", "NOT_WITH_VERDICT")));
        }
        int most = filter.asksForVerdicts() ? EXAMINED : request.most();
        Stretch<HeldClaim> read = claims.stretch(filter, request, most);
        Budgets budgets = budgets(read.rows(), request.asOf());
        Page<ClaimResponse> page = chosen(read, filter, request, budgets);
        return new Page<>(
                page.items(),
                page.nextCursor(),
                budgets.readAt(page.readAt()),
                page.total(),
                budgets.tag(page.etag()),
                page.state());
    }

    /** As many as fit, of the claims whose verdict is wanted; ends before the first that does not fit. */
    private static Page<ClaimResponse> chosen(
            Stretch<HeldClaim> read, ClaimFilter filter, PageRequest request, Budgets budgets) {
        List<ClaimResponse> items = new ArrayList<>();
        int taken = 0;
        for (HeldClaim held : read.rows()) {
            ClaimResponse judged = ClaimResponse.judged(held, budgets, request.asOf());
            boolean wanted = filter.wants(judged.judgement());
            if (wanted && items.size() == request.most()) {
                break;
            }
            if (wanted) {
                items.add(judged);
            }
            taken++;
        }
        return read.page(items, taken);
    }

    /** One claim; 404 where there is none. */
    JudgedClaim one(UUID id) {
        Snapshot<HeldClaim> read = claims.one(id);
        return judged(id, read, budgets(read.rows(), null));
    }

    /** One claim that was just written, judged by budgets that were read before: nothing that is stored waits for their owner. */
    JudgedClaim written(UUID id, Budgets budgets) {
        return judged(id, claims.one(id), budgets);
    }

    /** The budgets that a claim is about to be judged by. */
    Budgets budgets(Optional<Budgets.Key> needed) {
        return budgetReader.read(needed.stream().toList(), null);
    }

    private static JudgedClaim judged(UUID id, Snapshot<HeldClaim> read, Budgets budgets) {
        HeldClaim held = read.rows().stream().findFirst().orElseThrow(() -> ProblemException.notFound("claims", id));
        String etag = budgets.tag(EntityTags.ofAnswer(read.changeNo(), "/v1/claims/" + id));
        return new JudgedClaim(ClaimResponse.judged(held, budgets, null), etag);
    }

    private Budgets budgets(List<HeldClaim> read, Instant asOf) {
        return budgetReader.read(
                read.stream()
                        .map(HeldClaim::budget)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                asOf);
    }
}
