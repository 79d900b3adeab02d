package kr.hwanryu.rest.identifiers;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a region, by its id or by an official code with its scheme ({@code MOIS:51}). On a query parameter: what is behind
 * it sees the id, a code that no region has is refused, and text that can be no id finds nothing.
 */
@Documented
@Constraint(validatedBy = KnownRegionCode.class)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionReference {

    String message() default "{kr.hwanryu.RegionId}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
