package kr.hwanryu.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The contract of the whole platform as it is committed, in YAML or JSON. */
final class Contract {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String FILE = "openapi/hwanryu.yaml";

    private final Page yaml;
    private final Page json;

    Contract() {
        String text = PageFiles.find(FILE).orElse(null);
        yaml = text == null ? null : Page.of(YAML, null, "Accept", text);
        json = text == null ? null : Page.of(JSON, null, "Accept", toJson(text));
    }

    void answer(RoutingContext context) {
        if (yaml == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        preferred(context).answer(context);
    }

    /** YAML unless JSON is asked for; both are the same contract. */
    private Page preferred(RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        for (MIMEHeader type : accepted) {
            if (isOneOf(type, "yaml", "x-yaml", "vnd.oai.openapi", "*")) {
                return yaml;
            }
            if (isOneOf(type, "json", "vnd.oai.openapi+json")) {
                return json;
            }
        }
        if (accepted.isEmpty()) {
            return yaml;
        }
        throw ProblemException.of(ProblemType.NOT_ACCEPTABLE);
    }

    private static boolean isOneOf(MIMEHeader type, String... subtypes) {
        return List.of(subtypes).contains(type.subComponent());
    }

    private static String toJson(String text) {
        try {
            JsonNode contract = new YAMLMapper().readTree(text);
            return new ObjectMapper().writeValueAsString(contract);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
