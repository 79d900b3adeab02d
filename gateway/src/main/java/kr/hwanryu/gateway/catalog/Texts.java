package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kr.hwanryu.rest.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Texts in every language we have, as JSON-LD writes them. */
final class Texts {

    private Texts() {}

    /** A text in one language. */
    @Schema(name = "CatalogText", description = "A text in one language.")
    record Text(
            @Schema(maxLength = 2000) @JsonProperty("@value") String value,
            @Schema(maxLength = 8) @JsonProperty("@language") String language) {}

    /** The message of a key, in each language. */
    static List<Text> of(String key) {
        return Messages.LANGUAGES.stream()
                .map(language -> new Text(Messages.text(language, key, List.of()), language.getLanguage()))
                .toList();
    }

    static List<Text> of(String ko, String en) {
        return List.of(new Text(ko, "ko"), new Text(en, "en"));
    }
}
