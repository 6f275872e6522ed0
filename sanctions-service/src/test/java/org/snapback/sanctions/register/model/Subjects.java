package org.snapback.sanctions.register.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random subjects from a seed. */
final class Subjects {
    private static final String[] WORDS = {
        "Vymyslov", "Миро́н", "مثال", "O'Nobody", "a\"b\\c", "Müller–Schön", "漢字", "tab\tnew\nline", "\ud83d\ude02", "7"
    };

    private final Random random;

    Subjects(long seed) {
        random = new Random(seed);
    }

    Subject next() {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        List<Name> names = new ArrayList<>(List.of(Name.of(words(), NameType.PRIMARY)));
        names.addAll(some(() -> Name.of(word(), NameType.AKA, maybe(NameQuality.LOW), maybe(word()))));
        return new Subject(
                Source.values()[random.nextInt(2)],
                String.valueOf(random.nextInt(1_000_000)),
                kind,
                maybe(word()),
                names,
                some(this::word),
                maybe(date()),
                some(this::date),
                kind == Kind.PERSON ? person() : null,
                kind == Kind.VESSEL ? vessel() : null,
                kind == Kind.AIRCRAFT
                        ? new Aircraft(word(), maybe(word()), null, null, maybe(word()), null, null)
                        : null,
                some(() -> new Document(word(), maybe(word()), word(), maybe(word()), null, null, null, null)),
                some(() -> new Place(maybe(word()), null, word(), null, null, maybe(word()), null)),
                some(this::word),
                maybe(word()),
                false);
    }

    /** The same subject as a list that shuffles its rows would give it. */
    Subject shuffled(Subject subject) {
        List<Name> names =
                new ArrayList<>(subject.names().subList(1, subject.names().size()));
        Collections.shuffle(names, random);
        names.addFirst(subject.names().getFirst());
        return new Subject(
                subject.source(),
                subject.sourceId(),
                subject.kind(),
                subject.reference(),
                names,
                shuffled(subject.programmes()),
                subject.listedOn(),
                shuffled(subject.updatedOn()),
                subject.person(),
                subject.vessel(),
                subject.aircraft(),
                shuffled(subject.documents()),
                shuffled(subject.addresses()),
                shuffled(subject.linkedTo()),
                subject.remarks(),
                subject.gone());
    }

    private Person person() {
        return new Person(
                maybe("Male"),
                some(this::word),
                some(this::word),
                some(() -> BirthDate.on(date().toString(), maybe(word()))),
                some(() -> new Place(null, word(), null, null, null, null, null)),
                some(this::word),
                some(this::word));
    }

    private Vessel vessel() {
        return new Vessel(maybe("0000301"), null, maybe(word()), null, "115,000", null, word(), some(this::word), null);
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(word()));
        words.addAll(some(this::word));
        return words;
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(20_000));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
