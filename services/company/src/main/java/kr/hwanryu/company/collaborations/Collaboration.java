package kr.hwanryu.company.collaborations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Collaboration extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "company_id")
    UUID companyId;

    @Column(name = "partner_company_id")
    UUID partnerCompanyId;

    @Column(name = "partner_institution_id")
    String partnerInstitutionId;

    @Enumerated(EnumType.STRING)
    CollaborationKind kind;

    @Column(name = "performance_year")
    Integer performanceYear;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected Collaboration() {}

    Collaboration(UUID id, CreateCollaborationRequest request, long changeNo) {
        this.id = id;
        this.companyId = request.companyId();
        this.partnerCompanyId = request.partnerCompanyId();
        this.partnerInstitutionId = request.partnerInstitutionId();
        this.kind = request.kind();
        this.performanceYear = request.performanceYear();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
