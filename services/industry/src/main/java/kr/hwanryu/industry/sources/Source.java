package kr.hwanryu.industry.sources;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
class Source extends PanacheEntityBase {

    @Id
    String id;

    String title;
    String publisher;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String url;

    @Column(name = "change_no")
    long changeNo;

    protected Source() {}

    Source(String id) {
        this.id = id;
    }

    void describe(PutSourceRequest request, long changeNo) {
        this.title = request.title();
        this.publisher = request.publisher();
        this.publishedOn = request.publishedOn();
        this.url = request.url();
        this.changeNo = changeNo;
    }
}
