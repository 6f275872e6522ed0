package org.snapback.guarantor.encroachments.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The regions of Ukraine by their codes of ISO 3166-2:UA: 24 oblasts, Crimea, and the cities of Kyiv and Sevastopol. */
public final class UkraineRegions {
    private static final SortedMap<String, String> NAMES = table("""
            UA-05 Vinnytsia
            UA-07 Volyn
            UA-09 Luhansk
            UA-12 Dnipropetrovsk
            UA-14 Donetsk
            UA-18 Zhytomyr
            UA-21 Zakarpattia
            UA-23 Zaporizhzhia
            UA-26 Ivano-Frankivsk
            UA-30 Kyiv, city
            UA-32 Kyiv
            UA-35 Kirovohrad
            UA-40 Sevastopol, city
            UA-43 Autonomous Republic of Crimea
            UA-46 Lviv
            UA-48 Mykolaiv
            UA-51 Odesa
            UA-53 Poltava
            UA-56 Rivne
            UA-59 Sumy
            UA-61 Ternopil
            UA-63 Kharkiv
            UA-65 Kherson
            UA-68 Khmelnytskyi
            UA-71 Cherkasy
            UA-74 Chernihiv
            UA-77 Chernivtsi
            """);

    private UkraineRegions() {}

    /** Names by code, in order of code. */
    public static SortedMap<String, String> names() {
        return NAMES;
    }

    public static boolean has(String code) {
        return NAMES.containsKey(code);
    }

    private static SortedMap<String, String> table(String lines) {
        var names = new TreeMap<String, String>();
        lines.lines().forEach(line -> names.put(line.substring(0, 5), line.substring(6)));
        return Collections.unmodifiableSortedMap(names);
    }
}
