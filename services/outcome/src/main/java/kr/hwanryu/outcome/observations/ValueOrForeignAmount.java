package kr.hwanryu.outcome.observations;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A first revision states a figure: a value, or an amount in foreign currency. */
@Documented
@Constraint(validatedBy = ValueOrForeignAmount.Stated.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValueOrForeignAmount {

    String message() default "{jakarta.validation.constraints.NotNull.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the value as what is missing. */
    final class Stated implements ConstraintValidator<ValueOrForeignAmount, ObservationParts> {

        @Override
        public boolean isValid(ObservationParts parts, ConstraintValidatorContext context) {
            if (parts == null || !parts.withdraws()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("value")
                    .addConstraintViolation();
            return false;
        }
    }
}
