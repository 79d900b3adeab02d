package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.outcome.observations.Derivation.FromClaim;
import kr.hwanryu.tables.TableRow;

/** Reads which claims a figure was worked out from, held to the rules of the API. */
@ApplicationScoped
class ClaimCells {

    private static final TypeReference<List<FromClaim>> CLAIMS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Validator rules;

    ClaimCells(ObjectMapper json, Validator rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Null where the row does not say, and where it says something else, which is refused. */
    List<FromClaim> read(TableRow row, RowLines lines) {
        String given = row.text(ObservationColumns.FROM_CLAIMS);
        List<FromClaim> claims = given == null ? null : parsed(given);
        boolean good =
                claims != null && rules.validate(new Derivation("-", claims)).isEmpty();
        if (given != null && !good) {
            lines.refuse(row.fault(ObservationColumns.FROM_CLAIMS, "NOT_CLAIMS"));
        }
        return good ? claims : null;
    }

    private List<FromClaim> parsed(String given) {
        try {
            return json.readValue(given, CLAIMS);
        } catch (JsonProcessingException other) {
            return null;
        }
    }
}
