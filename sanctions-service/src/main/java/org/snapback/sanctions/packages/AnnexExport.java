package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.sanctions.packages.annex.Designation;
import org.snapback.sanctions.packages.annex.Designations;

/**
 * Writes an annex as a stream, in the order of the subjects' ids: a page at a time, each read in a transaction of its own,
 * so that a slow client holds neither memory nor a connection to the database.
 */
@ApplicationScoped
class AnnexExport {
    private static final int PAGE = 200;
    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final String HEADINGS = "subjectId,version,digest,source,sourceId,kind,name,programmes,disputed\r\n";

    private final Designations designations;

    AnnexExport(Designations designations) {
        this.designations = designations;
    }

    /** RFC 4180, with the subjects' primary names; programmes are separated by semicolons. */
    StreamingOutput csv(UUID measureId, boolean frozen) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(HEADINGS);
            each(measureId, frozen, designation -> writer.write(line(designation)));
            writer.flush();
        };
    }

    /** A JSON object whose items hold each subject in full, in the version that the annex names. */
    StreamingOutput json(UUID measureId, boolean frozen) {
        return out -> {
            JsonGenerator json = JSON.createGenerator(out);
            json.writeStartObject();
            json.writeStringField("measureId", measureId.toString());
            json.writeArrayFieldStart("items");
            each(measureId, frozen, designation -> {
                json.writeStartObject();
                json.writeStringField("subjectId", designation.subjectId().toString());
                json.writeNumberField("version", designation.version());
                json.writeStringField("digest", designation.digest());
                json.writeBooleanField("disputed", designation.disputed());
                json.writeFieldName("subject");
                json.writeRawValue(designation.content());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        };
    }

    private void each(UUID measureId, boolean frozen, Sink sink) throws IOException {
        List<Designation> page = designations.after(measureId, frozen, Designations.FIRST, PAGE);
        while (!page.isEmpty()) {
            for (Designation designation : page) {
                sink.take(designation);
            }
            page = designations.after(measureId, frozen, page.getLast().subjectId(), PAGE);
        }
    }

    private static String line(Designation designation) {
        return Stream.of(
                                designation.subjectId().toString(),
                                Integer.toString(designation.version()),
                                designation.digest(),
                                designation.source(),
                                designation.sourceId(),
                                designation.kind(),
                                designation.name(),
                                String.join(";", designation.programmes()),
                                Boolean.toString(designation.disputed()))
                        .map(AnnexExport::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private interface Sink {
        void take(Designation designation) throws IOException;
    }
}
