package kr.hwanryu.industry.institutions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Institution extends PanacheEntityBase {

    @Id
    String id;

    String nameKo;
    String nameEn;
    String kind;
    String regionId;
    String sourceId;
    long changeNo;

    protected Institution() {}

    Institution(String id) {
        this.id = id;
    }

    void describe(PutInstitutionRequest request, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.kind = request.kind();
        this.regionId = request.regionId();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
