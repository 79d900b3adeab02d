package kr.hwanryu.company.growthladders;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;

@Entity
@Table(name = "growth_ladder")
class GrowthLadder extends PanacheEntityBase {

    @Id
    String id;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "valid_from_year")
    Integer validFromYear;

    @Column(name = "valid_to_year")
    Integer validToYear;

    @Column(name = "succeeds_id")
    String succeedsId;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    /** By code: a stage that stays is updated in place, since companies may stand on it. */
    @ElementCollection
    @CollectionTable(name = "growth_ladder_stage", joinColumns = @JoinColumn(name = "ladder_id"))
    @MapKeyColumn(name = "code")
    Map<String, StoredStage> stages = new HashMap<>();

    protected GrowthLadder() {}

    GrowthLadder(String id) {
        this.id = id;
    }

    void describe(PutGrowthLadderRequest request, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.validFromYear = request.validFromYear();
        this.validToYear = request.validToYear();
        this.succeedsId = request.succeedsId();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
        stages.keySet()
                .retainAll(request.stages().stream().map(LadderStage::code).toList());
        request.stages().forEach(stage -> stages.put(stage.code(), new StoredStage(stage)));
    }

    /** Whether the request sets the end that this ladder has not had. */
    boolean isRetiredBy(PutGrowthLadderRequest request) {
        return validToYear == null && request.validToYear() != null;
    }

    /**
     * What the request would take from under companies: a stage that one stands on stays, and keeps its place among the
     * others that are stood on, or promotions that were recorded would be none.
     *
     * @param stoodOn codes of the stages that companies stand on
     */
    List<Fault> faults(PutGrowthLadderRequest request, Set<String> stoodOn) {
        List<String> held = inOrder(stoodOn);
        List<String> kept = request.stages().stream()
                .sorted(Comparator.comparing(LadderStage::order))
                .map(LadderStage::code)
                .filter(stoodOn::contains)
                .toList();
        List<Fault> faults = new ArrayList<>();
        held.stream()
                .filter(code -> !kept.contains(code))
                .forEach(code -> faults.add(Fault.inBody("/stages", "STAGE_STOOD_ON", code)));
        if (faults.isEmpty() && !kept.equals(held)) {
            faults.add(Fault.inBody("/stages", "STAGES_REORDERED", String.join(", ", held)));
        }
        return faults;
    }

    private List<String> inOrder(Set<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(code -> stages.get(code).position))
                .toList();
    }
}
