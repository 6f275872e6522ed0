package org.snapback.guarantor.roster;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Set;
import org.snapback.runtime.identity.Caller;

/** Judges {@link GuarantorCode}; a missing code or kind is another rule's matter. */
public final class GuarantorCodeValidator implements ConstraintValidator<GuarantorCode, RosterEntry> {
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> ORGANISATIONS = Set.of("EU");
    private static final String AGGRESSOR = "RU";

    @Override
    public boolean isValid(RosterEntry entry, ConstraintValidatorContext context) {
        if (entry.code() == null || entry.kind() == null) {
            return true;
        }
        return switch (entry.code()) {
            case Caller.UKRAINE -> broken(context, "Ukraine is the beneficiary of the guarantees, not a guarantor");
            case AGGRESSOR -> broken(context, "The aggressor state is no guarantor");
            default ->
                codes(entry.kind()).contains(entry.code())
                        || broken(context, context.getDefaultConstraintMessageTemplate());
        };
    }

    private static Set<String> codes(GuarantorKind kind) {
        return switch (kind) {
            case STATE -> STATES;
            case ORGANISATION -> ORGANISATIONS;
        };
    }

    private static boolean broken(ConstraintValidatorContext context, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode("code")
                .addConstraintViolation();
        return false;
    }
}
