package kr.hwanryu.gateway.reports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of each section of a report what it is: the schema of its owner's contract, which lies beside ours. Joining the
 * contracts makes one schema of it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ReportContract implements OASFilter {

    private static final Map<String, String> RECORDS = Map.of(
            "region", "industry.yaml#/components/schemas/Region",
            "plan", "industry.yaml#/components/schemas/Plan",
            "budget", "industry.yaml#/components/schemas/BudgetSummary",
            "evaluation", "outcome.yaml#/components/schemas/Evaluation");

    private static final Map<String, String> LISTS = Map.of(
            "feedback", "industry.yaml#/components/schemas/Feedback",
            "industries", "industry.yaml#/components/schemas/Industry",
            "councils", "industry.yaml#/components/schemas/Council",
            "sources", "industry.yaml#/components/schemas/Source",
            "caseStudies", "company.yaml#/components/schemas/CaseStudy",
            "outcomes", "outcome.yaml#/components/schemas/Outcome",
            "efficiencies", "outcome.yaml#/components/schemas/Efficiency",
            "incentives", "outcome.yaml#/components/schemas/Incentive",
            "claims", "outcome.yaml#/components/schemas/Claim");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> sections =
                contract.getComponents().getSchemas().get("AnnualReport").getProperties();
        RECORDS.forEach((name, schema) ->
                sections.get(name).type((List<Schema.SchemaType>) null).anyOf(List.of(reference(schema), ofNull())));
        LISTS.forEach((name, schema) -> sections.get(name).items(reference(schema)));
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref(schema);
    }

    private static Schema ofNull() {
        return OASFactory.createSchema().addType(Schema.SchemaType.NULL);
    }
}
