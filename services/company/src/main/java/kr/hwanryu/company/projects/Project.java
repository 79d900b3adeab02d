package kr.hwanryu.company.projects;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Project extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "company_id")
    UUID companyId;

    @Column(name = "programme_id")
    String programmeId;

    @Column(name = "topic_ko")
    String topicKo;

    @Column(name = "started_in")
    String startedIn;

    @Column(name = "ended_in")
    String endedIn;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected Project() {}

    Project(UUID id, CreateProjectRequest request, long changeNo) {
        this.id = id;
        this.companyId = request.companyId();
        this.programmeId = request.programmeId();
        this.topicKo = request.topicKo();
        this.startedIn = request.startedIn();
        this.endedIn = request.endedIn();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
