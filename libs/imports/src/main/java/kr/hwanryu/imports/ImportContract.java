package kr.hwanryu.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import kr.hwanryu.rest.contract.CodeLabels;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/** Names in the contract the lists that files of this service are imported into. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ImportContract implements OASFilter {

    private static final String PARAMETER = "resource";
    private static final String PATHS = "/v1/imports/";

    private final Map<String, Map<String, String>> lists = new TreeMap<>();

    public ImportContract(IndexView index) {
        index.getAnnotations(ImportedAs.class)
                .forEach(list -> lists.put(list.value().asString(), CodeLabels.words(list)));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(PATHS)) {
                item.getOperations().values().stream()
                        .filter(operation -> operation.getParameters() != null)
                        .flatMap(operation -> operation.getParameters().stream())
                        .filter(parameter -> PARAMETER.equals(parameter.getName()))
                        .forEach(this::enumerate);
            }
        });
    }

    private void enumerate(Parameter parameter) {
        Schema names = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        lists.keySet().forEach(names::addEnumeration);
        CodeLabels.describe(names, lists, null);
        parameter.setSchema(names);
    }
}
