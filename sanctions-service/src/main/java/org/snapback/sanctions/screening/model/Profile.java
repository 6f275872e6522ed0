package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.NameQuality;
import org.snapback.sanctions.register.model.Person;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Subject;

/** What of a listed subject is compared. */
public record Profile(
        Kind kind, List<NameForm> names, List<BirthSpan> births, List<String> countries, List<Identifier> identifiers) {

    /** What a subject says. */
    public static Profile of(Subject subject) {
        return new Profile(
                subject.kind(),
                subject.names().stream()
                        .map(name -> NameForm.of(name.text(), name.quality() == NameQuality.LOW))
                        .filter(form -> !form.isEmpty())
                        .toList(),
                subject.person() == null
                        ? List.of()
                        : subject.person().birthDates().stream()
                                .flatMap(date -> BirthSpan.of(date).stream())
                                .toList(),
                countries(subject),
                identifiers(subject));
    }

    private static List<String> countries(Subject subject) {
        Person person = subject.person();
        Stream<String> own = person == null
                ? Stream.empty()
                : Stream.concat(person.nationalities().stream(), person.citizenships().stream());
        Stream<String> flags = subject.vessel() == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(subject.vessel().flag()), subject.vessel().formerFlags().stream());
        Stream<String> seats = person == null ? subject.addresses().stream().map(Place::country) : Stream.empty();
        return Stream.of(own, flags, seats)
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .map(Countries::code)
                .distinct()
                .toList();
    }

    private static List<Identifier> identifiers(Subject subject) {
        List<Identifier> all = new ArrayList<>();
        subject.documents().stream()
                .filter(document -> document.number() != null)
                .map(document -> new Identifier(document.type(), document.number()))
                .forEach(all::add);
        if (subject.vessel() != null) {
            add(all, "IMO", subject.vessel().imo());
            add(all, "MMSI", subject.vessel().mmsi());
            add(all, "Call sign", subject.vessel().callSign());
        }
        if (subject.aircraft() != null) {
            add(all, "Tail number", subject.aircraft().tailNumber());
            add(all, "Serial number", subject.aircraft().serialNumber());
            add(all, "Mode S", subject.aircraft().modeS());
        }
        return all.stream().filter(Identifier::identifies).toList();
    }

    private static void add(List<Identifier> all, String type, String number) {
        if (number != null) {
            all.add(new Identifier(type, number));
        }
    }
}
