package org.snapback.guarantor.agreements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.id.Ids;

/** Agreements' documents. Their bytes are in rows of 1 MiB, of which never more than one is held. */
@ApplicationScoped
class Documents {
    private static final int PART = 1 << 20;

    private final Treaties treaties;
    private final EntityManager entities;
    private final AgreementJournal journal;
    private final Clock clock;

    Documents(Treaties treaties, EntityManager entities, AgreementJournal journal, Clock clock) {
        this.treaties = treaties;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps an upload as a document of the agreement; in whatever stage that is. */
    @Command
    public Response add(UUID agreement, String name, String mediaType, DocumentUpload upload, URI collection) {
        return treaties.held(agreement).toResponse(row -> {
            DocumentRow document = new DocumentRow();
            document.id = Ids.next();
            document.agreementId = agreement;
            document.name = name;
            document.mediaType = mediaType;
            document.sha256 = upload.sha256();
            document.addedAt = clock.instant();
            try {
                document.bytes = upload.spool().size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            entities.persist(document);
            entities.flush();
            entities.unwrap(Session.class).doWork(connection -> write(connection, document.id, upload));
            row.version++;
            journal.documentAdded(row, document.view(), document.addedAt);
            return Response.created(URI.create(collection + "/" + document.id))
                    .entity(document.view())
                    .build();
        });
    }

    /** The agreement's documents, oldest first, behind the one given. */
    List<DocumentRow> after(Optional<UUID> last, UUID agreement, int most) {
        return entities.createQuery(
                        "from DocumentRow where agreementId = :agreement and (:last is null or id > :last) order by id",
                        DocumentRow.class)
                .setParameter("agreement", agreement)
                .setParameter("last", last.orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    /** A document of this agreement. */
    Optional<DocumentRow> find(UUID agreement, UUID id) {
        return Optional.ofNullable(entities.find(DocumentRow.class, id))
                .filter(document -> document.agreementId.equals(agreement));
    }

    /** Writes the document's bytes; each part is read by a transaction of its own, so that a slow client holds none. */
    void copy(UUID id, OutputStream out) throws IOException {
        int number = 0;
        for (byte[] part = part(id, number); part != null; part = part(id, number)) {
            out.write(part);
            number++;
        }
    }

    private byte[] part(UUID id, int number) {
        return QuarkusTransaction.requiringNew().call(() -> (byte[]) entities.createNativeQuery(
                        "SELECT bytes FROM agreement_document_part WHERE document_id = :id AND number = :number",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResultOrNull());
    }

    private static void write(Connection connection, UUID id, DocumentUpload upload) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO agreement_document_part (document_id, number, bytes) VALUES (?, ?, ?)");
                InputStream in = upload.spool().read()) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                insert.setObject(1, id);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
