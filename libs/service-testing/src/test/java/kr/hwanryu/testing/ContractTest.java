package kr.hwanryu.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {

    private static final String YAML =
            """
            openapi: 3.1.0
            paths:
              /v1/things/{id}:
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "404": {$ref: "#/components/responses/NOT_FOUND"}
              /v1/things/first:
                get: {responses: {"204": {description: none}}}
            components:
              responses:
                NOT_FOUND:
                  content:
                    application/problem+json:
                      schema: {type: object, required: [code]}
              schemas:
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    amountKrw: {type: [integer, "null"]}
            """;

    @TempDir
    Path folder;

    private Contract contract;

    @BeforeEach
    void read() throws IOException {
        contract = Contract.read(Files.writeString(folder.resolve("contract.yaml"), YAML));
    }

    @Test
    void accepts_what_the_contract_describes() {
        assertEquals(List.of(), thing(200, "application/json", "{\"id\":\"a\",\"amountKrw\":null}"));
        assertEquals(List.of(), thing(404, "application/problem+json", "{\"code\":\"NOT_FOUND\"}"));
    }

    @Test
    void finds_a_missing_field_and_a_wrong_type_behind_a_reference() {
        assertFalse(thing(200, "application/json", "{}").isEmpty());
        assertFalse(thing(200, "application/json", "{\"id\":1}").isEmpty());
        assertFalse(thing(200, "application/json", "{\"id\":\"a\",\"amountKrw\":\"1\"}")
                .isEmpty());
        assertFalse(thing(404, "application/problem+json", "{}").isEmpty());
    }

    @Test
    void finds_an_undocumented_status_and_media_type() {
        assertFalse(thing(500, "application/problem+json", "{}").isEmpty());
        assertFalse(thing(200, "text/html", "<html>").isEmpty());
        assertFalse(thing(200, "application/json", "").isEmpty());
    }

    @Test
    void prefers_the_literal_path() {
        assertEquals("/v1/things/first", contract.template("/v1/things/first").orElseThrow());
        assertEquals("/v1/things/{id}", contract.template("/v1/things/second").orElseThrow());
    }

    private List<String> thing(int status, String mediaType, String body) {
        return contract.faults("/v1/things/{id}", "get", status, mediaType, body);
    }
}
