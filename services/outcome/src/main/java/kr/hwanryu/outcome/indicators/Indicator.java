package kr.hwanryu.outcome.indicators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import org.hibernate.annotations.ColumnTransformer;

@Entity
class Indicator extends PanacheEntityBase {

    @Id
    String id;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    String unit;
    int decimals;

    @Column(name = "higher_is_better")
    boolean higherIsBetter;

    @Enumerated(EnumType.STRING)
    Aggregation aggregation;

    /** A JSON array of {@link IndicatorGroup}. */
    @ColumnTransformer(write = "?::jsonb")
    String groups;

    @Column(name = "change_no")
    long changeNo;

    protected Indicator() {}

    Indicator(String id) {
        this.id = id;
    }

    /** What a description breaks, whatever the indicator was before. */
    static List<Fault> faults(PutIndicatorRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.unit().equals(KnownIndicator.KRW) && request.decimals() > 0) {
            faults.add(Fault.inBody("/decimals", "WHOLE_WON"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.groupsOrNone().size(); i++) {
            String group = request.groupsOrNone().get(i).id();
            if (!seen.add(group)) {
                faults.add(Fault.inBody("/groups/" + i + "/id", "REPEATED", group));
            }
        }
        return faults;
    }

    /** What a change would break in the figures that exist: they keep the meaning they were recorded with. */
    List<Fault> faultsOnceUsed(PutIndicatorRequest request, Set<String> groupsInUse) {
        List<Fault> faults = new ArrayList<>();
        if (!request.unit().equals(unit)) {
            faults.add(Fault.inBody("/unit", "INDICATOR_IN_USE"));
        }
        if (request.decimals() < decimals) {
            faults.add(Fault.inBody("/decimals", "INDICATOR_IN_USE"));
        }
        List<String> kept =
                request.groupsOrNone().stream().map(IndicatorGroup::id).toList();
        groupsInUse.stream()
                .filter(group -> !kept.contains(group))
                .map(group -> Fault.inBody("/groups", "GROUP_IN_USE", group))
                .forEach(faults::add);
        return faults;
    }

    void describe(PutIndicatorRequest request, String groupsJson, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.unit = request.unit();
        this.decimals = request.decimals();
        this.higherIsBetter = request.higherIsBetter();
        this.aggregation = request.aggregation();
        this.groups = groupsJson;
        this.changeNo = changeNo;
    }
}
