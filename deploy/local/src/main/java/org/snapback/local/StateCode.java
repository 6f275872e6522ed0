package org.snapback.local;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an ISO 3166-1 alpha-2 code, in any case. */
final class StateCode implements ITypeConverter<String> {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Override
    public String convert(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!CODES.contains(code)) {
            throw new TypeConversionException("'" + text + "' is no ISO 3166-1 alpha-2 code, such as PL");
        }
        return code;
    }
}
