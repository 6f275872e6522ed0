package org.snapback.sanctions.screening.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.snapback.sanctions.register.model.Folding;

/** Makes a country's names equal: lists write English names, callers codes or names. */
final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The alpha-2 code in capitals; the folded text where it names no country that this knows. */
    static String code(String country) {
        String folded = Folding.fold(country);
        return CODES.getOrDefault(folded, folded);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale locale = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(locale.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(Folding.fold(locale.getDisplayCountry(Locale.ENGLISH)), code);
        }
        // As the lists write them.
        codes.put("russian federation", "RU");
        codes.put("iran (islamic republic of)", "IR");
        codes.put("islamic republic of iran", "IR");
        codes.put("syrian arab republic", "SY");
        codes.put("korea, north", "KP");
        codes.put("democratic people's republic of korea", "KP");
        codes.put("korea, south", "KR");
        codes.put("republic of korea", "KR");
        codes.put("congo, democratic republic of the", "CD");
        codes.put("democratic republic of the congo", "CD");
        codes.put("burma", "MM");
        codes.put("united republic of tanzania", "TZ");
        codes.put("libyan arab jamahiriya", "LY");
        codes.put("united kingdom of great britain and northern ireland", "GB");
        codes.put("turkey", "TR");
        codes.put("cote d ivoire", "CI");
        codes.put("venezuela, bolivarian republic of", "VE");
        codes.put("palestinian", "PS");
        codes.put("czech republic", "CZ");
        return codes;
    }
}
