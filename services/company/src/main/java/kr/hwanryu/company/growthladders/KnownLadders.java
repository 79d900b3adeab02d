package kr.hwanryu.company.growthladders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.hwanryu.rest.conditional.Found;

/** Ladders that companies stand on. */
@ApplicationScoped
public class KnownLadders {

    private final GrowthLadderRepository ladders;

    KnownLadders(GrowthLadderRepository ladders) {
        this.ladders = ladders;
    }

    public Optional<KnownLadder> find(String id) {
        return ladders.find(id)
                .map(Found::body)
                .map(ladder -> new KnownLadder(
                        id,
                        ladder.validFromYear(),
                        ladder.validToYear(),
                        ladder.stages().stream().collect(Collectors.toMap(LadderStage::code, LadderStage::order)),
                        ladders.successors(id)));
    }
}
