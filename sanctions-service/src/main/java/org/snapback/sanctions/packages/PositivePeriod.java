package org.snapback.sanctions.packages;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;

/** A period of at least a day and at most ten years. */
@Constraint(validatedBy = PositivePeriod.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface PositivePeriod {
    String message() default "An ISO 8601 period from P1D to P10Y";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each part, for a month has no fixed number of days. */
    class Validator implements ConstraintValidator<PositivePeriod, Period> {
        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            return period == null
                    || !period.isNegative()
                            && !period.isZero()
                            && period.toTotalMonths() <= 120
                            && period.getDays() <= 3_660;
        }
    }
}
