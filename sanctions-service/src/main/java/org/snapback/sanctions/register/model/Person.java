package org.snapback.sanctions.register.model;

import java.util.List;

/**
 * What lists know of persons only.
 *
 * @param titles before the name: {@code Maulavi}
 * @param positions that the person holds or held
 */
public record Person(
        String gender,
        List<String> titles,
        List<String> positions,
        List<BirthDate> birthDates,
        List<Place> birthPlaces,
        List<String> nationalities,
        List<String> citizenships) {
    public Person {
        titles = Lists.orEmpty(titles);
        positions = Lists.orEmpty(positions);
        birthDates = Lists.orEmpty(birthDates);
        birthPlaces = Lists.orEmpty(birthPlaces);
        nationalities = Lists.orEmpty(nationalities);
        citizenships = Lists.orEmpty(citizenships);
    }
}
