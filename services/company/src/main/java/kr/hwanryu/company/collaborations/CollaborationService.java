package kr.hwanryu.company.collaborations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class CollaborationService {

    private final CollaborationRepository collaborations;
    private final KnownCompanies companies;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Clock clock;

    CollaborationService(
            CollaborationRepository collaborations,
            KnownCompanies companies,
            IndustryDirectory industry,
            ChangeOrder changes,
            Clock clock) {
        this.collaborations = collaborations;
        this.companies = companies;
        this.industry = industry;
        this.changes = changes;
        this.clock = clock;
    }

    Found<CollaborationResponse> create(CreateCollaborationRequest request) {
        check(request);
        return QuarkusTransaction.requiringNew().call(() -> store(request));
    }

    /** The caller needs the region of the company; the partner may be anywhere. */
    private void check(CreateCollaborationRequest request) {
        List<Fault> faults = request.faults();
        if (companies.findToWrite(request.companyId()).isEmpty()) {
            faults.add(Fault.inBody("/companyId", "UNKNOWN_REFERENCE", request.companyId()));
        }
        UUID partner = request.partnerCompanyId();
        if (partner != null && companies.find(partner).isEmpty()) {
            faults.add(Fault.inBody("/partnerCompanyId", "UNKNOWN_REFERENCE", partner));
        }
        faults.addAll(industry.faults(new Mentions()
                .institution("/partnerInstitutionId", request.partnerInstitutionId())
                .source("/sourceId", request.sourceId())));
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
    }

    private Found<CollaborationResponse> store(CreateCollaborationRequest request) {
        Collaboration collaboration =
                new Collaboration(UuidV7.next(clock), request, changes.begin().number());
        collaboration.persistAndFlush();
        return collaborations.find(collaboration.id).orElseThrow().asCreated(true);
    }
}
