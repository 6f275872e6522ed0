package org.snapback.sanctions.register.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.snapback.sanctions.register.model.Subject;

/** Whole small lists at once. */
final class Lists {
    private Lists() {}

    static List<Entry> un(InputStream file) throws UnreadableListException {
        UnList list = new UnList(file);
        List<Entry> all = new ArrayList<>();
        for (Optional<Entry> next = list.next(); next.isPresent(); next = list.next()) {
            all.add(next.get());
        }
        return all;
    }

    static List<Entry> un(String file) throws UnreadableListException {
        return un(bytes(file));
    }

    static List<OfacFile.Read> ofac(OfacPart part, InputStream file) throws IOException, UnreadableListException {
        OfacFile rows = new OfacFile(part, file);
        List<OfacFile.Read> all = new ArrayList<>();
        for (Optional<OfacFile.Read> next = rows.next(); next.isPresent(); next = rows.next()) {
            all.add(next.get());
        }
        return all;
    }

    static List<OfacFile.Read> ofac(OfacPart part, String file) throws IOException, UnreadableListException {
        return ofac(part, bytes(file));
    }

    /** The sample that the product ships, joined in memory. */
    static List<Entry> ofacSample() throws IOException, UnreadableListException {
        TreeMap<Long, List<OfacRow>> rows = new TreeMap<>();
        for (OfacPart part : OfacPart.values()) {
            String file = part == OfacPart.COMMENTS ? "sdn_comments" : part.code();
            for (OfacFile.Read read : ofac(part, sample("ofac/" + file + ".csv"))) {
                OfacRow row = ((OfacFile.Read.Row) read).row();
                rows.computeIfAbsent(row.entity(), first -> new ArrayList<>()).add(row);
            }
        }
        OfacJoin join = new OfacJoin();
        List<Entry> entries = new ArrayList<>();
        rows.values().forEach(group -> group.forEach(row -> entries.addAll(join.add(row))));
        entries.addAll(join.end());
        return entries;
    }

    static InputStream sample(String name) {
        return Lists.class.getResourceAsStream("/samples/" + name);
    }

    static List<Subject> subjects(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Listed.class::isInstance)
                .map(entry -> ((Entry.Listed) entry).subject())
                .toList();
    }

    static List<Rejection> rejections(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Rejected.class::isInstance)
                .map(entry -> ((Entry.Rejected) entry).rejection())
                .toList();
    }

    static Subject subject(List<Entry> entries, String sourceId) {
        return subjects(entries).stream()
                .filter(subject -> subject.sourceId().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(sourceId));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
