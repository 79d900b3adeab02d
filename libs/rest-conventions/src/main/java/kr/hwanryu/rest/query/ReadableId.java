package kr.hwanryu.rest.query;

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

/** An id of reference data, readable and chosen by the client: lower-case words and digits joined by hyphens. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = ReadableId.PATTERN)
@Size(min = 2, max = 64)
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableId {

    /** What such an id looks like. */
    String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    String message() default "{kr.hwanryu.ReadableId}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
