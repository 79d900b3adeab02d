package kr.hwanryu.outcome.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators, as other packages may see them. */
@ApplicationScoped
public class Indicators {

    private final ObjectMapper json;

    Indicators(ObjectMapper json) {
        this.json = json;
    }

    /** The indicator, which keeps its unit, decimals and groups until the caller's transaction ends. */
    public Optional<KnownIndicator> forFigure(String id) {
        return Indicator.<Indicator>findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .map(known -> new KnownIndicator(id, known.unit, known.decimals, groups(known)));
    }

    private Set<String> groups(Indicator known) {
        try {
            return Arrays.stream(json.readValue(known.groups, IndicatorGroup[].class))
                    .map(IndicatorGroup::id)
                    .collect(Collectors.toSet());
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the groups of " + known.id + " are not what they should be", corrupt);
        }
    }
}
