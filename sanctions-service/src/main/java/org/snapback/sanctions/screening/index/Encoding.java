package org.snapback.sanctions.screening.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.screening.model.BirthSpan;
import org.snapback.sanctions.screening.model.Identifier;
import org.snapback.sanctions.screening.model.NameForm;
import org.snapback.sanctions.screening.model.Profile;
import org.snapback.sanctions.screening.model.WordPool;

/** Writes a listed subject as the bytes that its document carries, and reads it again. */
final class Encoding {
    private Encoding() {}

    private interface Writer<T> {
        void write(DataOutputStream out, T one) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static BytesRef write(Listed listed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(listed.id().getMostSignificantBits());
            out.writeLong(listed.id().getLeastSignificantBits());
            text(out, listed.source());
            text(out, listed.sourceId());
            out.writeInt(listed.version());
            text(out, listed.name());
            all(out, listed.programmes(), Encoding::text);
            Profile profile = listed.profile();
            out.writeByte(profile.kind().ordinal());
            all(out, profile.names(), (to, name) -> {
                text(to, name.written());
                to.writeBoolean(name.isWeak());
            });
            all(out, profile.births(), (to, birth) -> {
                to.writeLong(birth.first().toEpochDay());
                to.writeLong(birth.last().toEpochDay());
                to.writeBoolean(birth.exact());
            });
            all(out, profile.countries(), Encoding::text);
            all(out, profile.identifiers(), (to, identifier) -> {
                text(to, identifier.type() == null ? "" : identifier.type());
                text(to, identifier.number());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** @param pool where the names' words come from */
    static Listed read(BytesRef bytes, WordPool pool) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            UUID id = new UUID(in.readLong(), in.readLong());
            String source = text(in);
            String sourceId = text(in);
            int version = in.readInt();
            String name = text(in);
            List<String> programmes = all(in, Encoding::text);
            Kind kind = Kind.values()[in.readByte()];
            List<NameForm> names = all(in, from -> NameForm.of(text(from), from.readBoolean(), pool));
            List<BirthSpan> births = all(
                    in,
                    from -> new BirthSpan(
                            LocalDate.ofEpochDay(from.readLong()),
                            LocalDate.ofEpochDay(from.readLong()),
                            from.readBoolean()));
            List<String> countries = all(in, Encoding::text);
            List<Identifier> identifiers = all(in, from -> {
                String type = text(from);
                return new Identifier(type.isEmpty() ? null : type, text(from));
            });
            return new Listed(
                    id,
                    source,
                    sourceId,
                    version,
                    name,
                    programmes,
                    new Profile(kind, names, births, countries, identifiers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static <T> void all(DataOutputStream out, List<T> all, Writer<T> writer) throws IOException {
        out.writeInt(all.size());
        for (T one : all) {
            writer.write(out, one);
        }
    }

    private static <T> List<T> all(DataInputStream in, Reader<T> reader) throws IOException {
        int count = in.readInt();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(reader.read(in));
        }
        return List.copyOf(all);
    }
}
