package kr.hwanryu.industry.plans;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;

/**
 * The stage that a new plan begins in. A field left out and a field of null say two things here: a plan that is being made,
 * and one that is only known from publications.
 */
final class StartingStage extends StdDeserializer<Optional<PlanStage>> {

    StartingStage() {
        super(Optional.class);
    }

    @Override
    public Optional<PlanStage> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String stage = parser.getText();
        if (!stage.equals(PlanStage.PLANNING.name())) {
            throw context.weirdStringException(stage, PlanStage.class, "a plan begins at its beginning");
        }
        return Optional.of(PlanStage.PLANNING);
    }

    @Override
    public Optional<PlanStage> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.of(PlanStage.PLANNING);
    }
}
