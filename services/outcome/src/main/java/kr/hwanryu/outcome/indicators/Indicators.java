package kr.hwanryu.outcome.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
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
                .map(this::known);
    }

    /** All of them as they are now, the one with the least id first. */
    @Transactional
    public List<KnownIndicator> all() {
        return Indicator.<Indicator>listAll(Sort.by("id")).stream()
                .map(this::known)
                .toList();
    }

    private KnownIndicator known(Indicator indicator) {
        return new KnownIndicator(
                indicator.id,
                indicator.nameKo,
                indicator.nameEn,
                indicator.unit,
                indicator.decimals,
                groups(indicator));
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
