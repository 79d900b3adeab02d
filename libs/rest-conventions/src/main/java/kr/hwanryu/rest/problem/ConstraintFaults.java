package kr.hwanryu.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.rest.identifiers.KnownRegionCode;
import kr.hwanryu.rest.query.DeclaredParameters;

/** Violations of the contract's bounds, as Hibernate Validator found and worded them, all at once in a stable order. */
final class ConstraintFaults {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "REQUIRED"),
            Map.entry("NotBlank", "REQUIRED"),
            Map.entry("NotEmpty", "REQUIRED"),
            Map.entry("Size", "INVALID_SIZE"),
            Map.entry("Pattern", "INVALID_FORMAT"),
            Map.entry("Min", "TOO_SMALL"),
            Map.entry("DecimalMin", "TOO_SMALL"),
            Map.entry("PositiveOrZero", "TOO_SMALL"),
            Map.entry("Max", "TOO_LARGE"),
            Map.entry("DecimalMax", "TOO_LARGE"),
            Map.entry("Digits", "TOO_PRECISE"),
            Map.entry("PastOrPresent", "IN_THE_FUTURE"),
            // A field that takes codes of regions too still says of any other text what it said before.
            Map.entry("RegionId", "READABLE_ID"));

    private static final String UNKNOWN_REGION_CODE = "UNKNOWN_REGION_CODE";
    private static final int SHOWN_LENGTH = 64;

    private ConstraintFaults() {}

    /** Whether nothing is wrong but that a body refers to what is not there, which is no breach of the contract. */
    static boolean areUnknownReferences(List<Violation> violations) {
        return violations.stream()
                .allMatch(violation ->
                        violation.pointer() != null && violation.code().equals(UNKNOWN_REGION_CODE));
    }

    static List<Violation> of(ConstraintViolationException invalid, Locale language) {
        return invalid.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                .map(violation -> violation(violation, language))
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> violation, Locale language) {
        boolean inBody = true;
        Path.MethodNode method = null;
        StringBuilder pointer = new StringBuilder();
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                name = node.getName();
                inBody = DeclaredParameters.isBody(
                        violation.getRootBeanClass(),
                        method,
                        node.as(Path.ParameterNode.class).getParameterIndex());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                name = node.getName();
                pointer.append('/').append(name);
            }
        }
        String code = code(violation);
        return new Violation(
                inBody ? pointer.toString() : null,
                inBody ? null : name,
                null,
                code,
                code.equals(UNKNOWN_REGION_CODE) ? unknownCode(violation, language) : violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (annotation.startsWith("Region") && KnownRegionCode.isMeantAsCode(text(violation))) {
            return UNKNOWN_REGION_CODE;
        }
        String snake = annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return CODES.getOrDefault(annotation, snake);
    }

    private static String unknownCode(ConstraintViolation<?> violation, Locale language) {
        String code = text(violation);
        String shown = code.length() <= SHOWN_LENGTH ? code : code.substring(0, SHOWN_LENGTH) + "…";
        return Messages.text(language, "violation." + UNKNOWN_REGION_CODE, List.of(shown));
    }

    private static String text(ConstraintViolation<?> violation) {
        return String.valueOf(violation.getInvalidValue());
    }
}
