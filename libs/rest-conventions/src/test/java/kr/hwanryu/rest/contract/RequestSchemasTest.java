package kr.hwanryu.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class RequestSchemasTest {

    /** A request and an answer of stories, which hold awards, which have a name and may have a year. */
    private final OpenAPI contract = contract();

    private final Map<String, Schema> schemas = contract.getComponents().getSchemas();

    @Test
    void parts_what_a_request_may_leave_out_from_what_an_answer_has() {
        RequiredFields.complete(contract);

        assertEquals(List.of("name", "year"), schemas.get("Award").getRequired());
        assertEquals(List.of("name"), schemas.get("AwardInput").getRequired());
    }

    @Test
    void parts_what_holds_it_too() {
        RequiredFields.complete(contract);

        assertEquals("#/components/schemas/Story", answered().getRef());
        assertEquals("#/components/schemas/Award", award("Story").getRef());
        assertEquals("#/components/schemas/StoryInput", sent().getRef());
        assertEquals("#/components/schemas/AwardInput", award("StoryInput").getRef());
    }

    @Test
    void leaves_together_what_is_the_same_both_ways() {
        schemas.get("Award").getProperties().get("year").setType(List.of(SchemaType.INTEGER));

        RequiredFields.complete(contract);

        assertEquals(List.of("name", "year"), schemas.get("Award").getRequired());
        assertFalse(contract.getComponents().getSchemas().containsKey("AwardInput"));
        assertTrue(contract.getComponents().getSchemas().containsKey("Story"));
    }

    private Schema award(String story) {
        return contract.getComponents()
                .getSchemas()
                .get(story)
                .getProperties()
                .get("awards")
                .getItems();
    }

    private Schema sent() {
        return schema(post().getRequestBody().getContent());
    }

    private Schema answered() {
        return schema(post().getResponses().getAPIResponse("201").getContent());
    }

    private org.eclipse.microprofile.openapi.models.Operation post() {
        return contract.getPaths().getPathItem("/v1/stories").getPOST();
    }

    private static Schema schema(Content content) {
        return content.getMediaType("application/json").getSchema();
    }

    private static OpenAPI contract() {
        Schema award = OASFactory.createSchema()
                .addProperty("name", typed(SchemaType.STRING))
                .addProperty("year", typed(SchemaType.INTEGER, SchemaType.NULL));
        Schema story = OASFactory.createSchema()
                .addProperty("awards", typed(SchemaType.ARRAY).items(reference("Award")));
        return OASFactory.createOpenAPI()
                .components(
                        OASFactory.createComponents().addSchema("Award", award).addSchema("Story", story))
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/v1/stories",
                                OASFactory.createPathItem()
                                        .POST(OASFactory.createOperation()
                                                .requestBody(OASFactory.createRequestBody()
                                                        .content(content()))
                                                .responses(OASFactory.createAPIResponses()
                                                        .addAPIResponse(
                                                                "201",
                                                                OASFactory.createAPIResponse()
                                                                        .content(content()))))));
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(reference("Story")));
    }

    private static Schema typed(SchemaType... types) {
        return OASFactory.createSchema().type(List.of(types));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }
}
