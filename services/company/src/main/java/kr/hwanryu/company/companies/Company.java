package kr.hwanryu.company.companies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

@Entity
class Company extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_key")
    String nameKey;

    @Column(name = "region_id")
    String regionId;

    @Column(name = "industry_id")
    String industryId;

    @Column(name = "business_number")
    String businessNumber;

    @Column(name = "corporate_number")
    String corporateNumber;

    @Column(name = "description_ko")
    String descriptionKo;

    @Column(name = "site_ko")
    String siteKo;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected Company() {}

    Company(UUID id) {
        this.id = id;
    }

    void describe(CreateCompanyRequest request, long changeNo) {
        CompanyIdentity identity = request.identity();
        CorporateNumber corporate = CorporateNumber.parse(request.corporateNumber());
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.nameKey = identity.nameKey();
        this.regionId = identity.regionId();
        this.industryId = request.industryId();
        this.businessNumber = identity.businessNumber();
        this.corporateNumber = corporate == null ? null : corporate.digits();
        this.descriptionKo = request.descriptionKo();
        this.siteKo = request.siteKo();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }

    CompanyIdentity identity() {
        return new CompanyIdentity(businessNumber, regionId, nameKey);
    }

    /** Companies that may be the one with this identity: by number, or by region and name. */
    static List<Company> candidates(CompanyIdentity identity) {
        return list(
                "businessNumber = ?1 or (regionId = ?2 and nameKey = ?3)",
                identity.businessNumber(),
                identity.regionId(),
                identity.nameKey());
    }
}
