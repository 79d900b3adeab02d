package kr.hwanryu.rest.identifiers;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link RegionReference} that must have the form of an id or a code: a field of a request body, or a path parameter. The
 * field holds the id, whichever of the two was sent.
 */
@Documented
@Constraint(validatedBy = {})
@RegionReference
@Pattern(regexp = RegionId.PATTERN)
@Size(min = 2, max = 64)
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionId {

    /** A readable id, or a code with its scheme. */
    String PATTERN = "^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Z0-9-]*:[A-Z0-9-]+)$";

    String message() default "{kr.hwanryu.RegionId}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
