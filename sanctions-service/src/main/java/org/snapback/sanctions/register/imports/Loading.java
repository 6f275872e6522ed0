package org.snapback.sanctions.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snapback.sanctions.register.lists.Entry;
import org.snapback.sanctions.register.lists.OfacFile;
import org.snapback.sanctions.register.lists.OfacJoin;
import org.snapback.sanctions.register.lists.OfacPart;
import org.snapback.sanctions.register.lists.OfacRow;
import org.snapback.sanctions.register.lists.UnList;
import org.snapback.sanctions.register.lists.UnreadableListException;
import org.snapback.sanctions.register.model.Source;

/** Brings an upload from the disk into the staging tables. */
final class Loading {
    private static final int FETCHED_AT_ONCE = 500;

    private final Connection connection;
    private final Upload upload;
    private final Staging staging;

    Loading(Connection connection, Upload upload, Staging staging) {
        this.connection = connection;
        this.upload = upload;
        this.staging = staging;
    }

    /** The part whose rows are subjects. */
    static String primaryPart(Source source) {
        return switch (source) {
            case UN -> UnList.PART;
            case OFAC -> OfacPart.SDN.code();
        };
    }

    /** Loads the list; gives when it was published, where its files say so. */
    Optional<Instant> run(Source source) throws IOException, SQLException, UnreadableListException {
        Optional<Instant> publishedAt = switch (source) {
            case UN -> un();
            case OFAC -> ofac();
        };
        staging.flush();
        return publishedAt;
    }

    private Optional<Instant> un() throws IOException, SQLException, UnreadableListException {
        try (InputStream file = upload.read(UnList.PART)) {
            UnList list = new UnList(file);
            for (Optional<Entry> next = list.next(); next.isPresent(); next = list.next()) {
                staging.add(next.get());
            }
            return list.publishedAt();
        }
    }

    /** The database brings the files' rows together: they need not be sorted. */
    private Optional<Instant> ofac() throws IOException, SQLException, UnreadableListException {
        Sql.update(
                connection,
                "CREATE TEMPORARY TABLE ofac_row (entity bigint, part smallint, line bigint, fields text[])"
                        + " ON COMMIT DROP");
        CopyBatch rows = new CopyBatch(connection, "ofac_row", "entity, part, line, fields");
        for (OfacPart part : OfacPart.values()) {
            try (InputStream file = upload.read(part.code())) {
                read(new OfacFile(part, file), rows);
            }
        }
        rows.flush();
        join();
        return Optional.empty();
    }

    private void read(OfacFile file, CopyBatch rows) throws SQLException, UnreadableListException {
        for (Optional<OfacFile.Read> next = file.next(); next.isPresent(); next = file.next()) {
            switch (next.get()) {
                case OfacFile.Read.Row read -> {
                    OfacRow row = read.row();
                    rows.add(row.entity(), row.part().ordinal(), row.line(), row.fields());
                }
                case OfacFile.Read.Rejected rejected -> staging.reject(rejected.rejection());
            }
        }
    }

    private void join() throws SQLException {
        OfacJoin join = new OfacJoin();
        try (PreparedStatement query = Sql.prepare(
                connection, "SELECT entity, part, line, fields FROM ofac_row ORDER BY entity, part, line")) {
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    stage(join.add(new OfacRow(
                            OfacPart.values()[row.getInt(2)], row.getLong(3), row.getLong(1), fields(row))));
                }
            }
        }
        stage(join.end());
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        return new ArrayList<>(Arrays.asList((String[]) row.getArray(4).getArray()));
    }

    private void stage(List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            staging.add(entry);
        }
    }
}
