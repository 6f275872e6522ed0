package org.snapback.sanctions.screening.model;

import java.util.List;
import java.util.Optional;
import org.snapback.sanctions.register.model.Kind;

/**
 * Who or what is asked for. Nothing but the names or the identifiers has to be known.
 *
 * @param kind empty for any
 * @param countries as they are written: names or ISO 3166 alpha-2 codes
 */
public record Asked(
        Optional<Kind> kind,
        List<NameForm> names,
        List<BirthSpan> births,
        List<String> countries,
        List<Identifier> identifiers) {
    public Asked {
        names = List.copyOf(names);
        births = List.copyOf(births);
        countries = countries.stream().map(Countries::code).distinct().toList();
        identifiers = List.copyOf(identifiers);
    }
}
