package org.snapback.sanctions.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.register.RegisterProblem;
import org.snapback.sanctions.register.lists.UnreadableListException;
import org.snapback.sanctions.register.model.Source;

/** Takes an upload into the register: all of it in one transaction, or nothing. */
@ApplicationScoped
class Importing {
    private static final String TOPIC = "compact.register";

    private final EntityManager entities;
    private final Journal journal;
    private final ImportTable imports;
    private final Caller caller;
    private final Clock clock;

    Importing(EntityManager entities, Journal journal, ImportTable imports, Caller caller, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.imports = imports;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Imports a list. Two imports of one list follow each other.
     *
     * @param publishedAt when the issuer published it, where the file does not say so; null where nobody knows
     * @param collection the address of the list's imports
     */
    @Command
    public Response run(Source source, Upload upload, Instant publishedAt, URI collection) {
        Outcome<Applied> outcome = entities.unwrap(Session.class)
                .doReturningWork(connection -> load(connection, source, upload, publishedAt));
        return outcome.toResponse(applied -> {
            tell(applied);
            ListImport list = applied.list();
            return Response.created(URI.create(collection + "/" + list.id()))
                    .entity(ImportView.of(list, imports.firstRejections(list.id())))
                    .build();
        });
    }

    /** An import, and the list's version with it. */
    private record Applied(ListImport list, long version) {}

    private Outcome<Applied> load(Connection connection, Source source, Upload upload, Instant publishedAt)
            throws SQLException {
        long version = lock(connection, source);
        Instant now = clock.instant();
        try {
            Optional<Instant> published = new Loading(connection, upload, new Staging(connection)).run(source);
            String primaryPart = Loading.primaryPart(source);
            Comparison comparison = new Comparison(connection, source, primaryPart);
            comparison.run();
            ImportCounts counts = comparison.counts();
            if (counts.namedNobody()) {
                return Outcome.refused(unreadable(primaryPart, 1, "not-empty", "The list names nobody"));
            }
            ListImport list = new ListImport(
                    Ids.next(),
                    source,
                    now,
                    caller.subject(),
                    published.orElse(publishedAt),
                    upload.sha256(),
                    upload.bytes(),
                    counts);
            Applied applied = new Applied(list, counts.changedTheRegister() ? version + 1 : version);
            new Application(connection, list, applied.version()).run();
            return Outcome.done(applied);
        } catch (UnreadableListException e) {
            return Outcome.refused(unreadable(e.part(), e.line(), e.rule(), e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the transaction's end no other import changes this list. */
    private static long lock(Connection connection, Source source) throws SQLException {
        try (PreparedStatement query =
                        Sql.prepare(connection, "SELECT version FROM list WHERE source = ? FOR UPDATE", source.code());
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Refusal unreadable(String part, long line, String rule, String message) {
        return Refusal.of(
                        RegisterProblem.LIST_UNREADABLE,
                        "Line " + line + " of the part " + part + ": " + message,
                        List.of(new Violation(part + ":" + line, rule, message)))
                .with("part", part)
                .with("line", line);
    }

    private void tell(Applied applied) {
        ListImport list = applied.list();
        if (list.counts().changedTheRegister()) {
            journal.append(new Event(
                    TOPIC,
                    "list",
                    list.source().code(),
                    applied.version(),
                    "list.imported",
                    ListImported.of(list),
                    Audience.PUBLIC,
                    false));
        }
    }
}
