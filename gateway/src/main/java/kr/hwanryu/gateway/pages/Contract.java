package kr.hwanryu.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** YAML unless JSON is asked for first; both are the same contract. */
    private Page preferred(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return yaml;
        }
        for (String range : accept.split(",")) {
            String type = range.split(";")[0].trim();
            if (type.endsWith("yaml") || type.endsWith("/vnd.oai.openapi") || type.endsWith("/*")) {
                return yaml;
            }
            if (type.endsWith("json")) {
                return json;
            }
        }
        throw ProblemException.of(ProblemType.NOT_ACCEPTABLE);
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
