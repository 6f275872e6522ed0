package org.snapback.guarantor.roster;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a roster entry fits its kind, and is neither Ukraine's nor the aggressor's. */
@Constraint(validatedBy = GuarantorCodeValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface GuarantorCode {
    String message() default "A state's ISO 3166-1 alpha-2 code in upper case, or EU for the organisation";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
