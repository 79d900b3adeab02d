package kr.hwanryu.rest.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** Applies JSON Merge Patch (RFC 7396): what is named is replaced, what is null is removed, the rest stays. */
@ApplicationScoped
public class MergePatch {

    /** The only media type that a PATCH is read as. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The record as it would be after the patch.
     *
     * @param current the record as a request would state it
     * @param patch the request body
     * @param type the request's type, whose bounds the result keeps
     * @throws ProblemException 400 when the patch is not a JSON object or names an unknown field
     * @throws ConstraintViolationException when the result breaks a bound of the contract
     */
    public <T> T apply(T current, String patch, Class<T> type) {
        try {
            JsonNode change = json.readTree(patch);
            if (!(change instanceof ObjectNode object)) {
                throw ProblemException.with(
                        ProblemType.INVALID_REQUEST, List.of(Fault.inBody("", "INVALID_TYPE", "object")));
            }
            T result = json.treeToValue(merge(json.valueToTree(current), object), type);
            Set<ConstraintViolation<T>> violations = validator.validate(result);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return result;
        } catch (JsonProcessingException unreadable) {
            throw ProblemException.unreadable(unreadable);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode change) {
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                // Kept as a null, which is no value to a record, so that a field that does not exist is still refused.
                target.putNull(field.getKey());
            } else if (field.getValue() instanceof ObjectNode nested
                    && target.get(field.getKey()) instanceof ObjectNode known) {
                merge(known, nested);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
        return target;
    }
}
