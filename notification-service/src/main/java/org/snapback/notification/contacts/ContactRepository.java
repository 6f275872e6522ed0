package org.snapback.notification.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.paging.Cursor;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<ContactRow, ContactRow.Key> {
    /** The contact, its row held until the transaction ends. */
    Optional<ContactRow> lock(ContactRow.Key key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether there was none before; of two at once, one makes it. */
    boolean create(ContactRow.Key key, ContactBody body, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO contact (state, role, version, office, mail, language, changed_at)
                                VALUES (:state, :role, 1, :office, :mail, :language, :now) ON CONFLICT DO NOTHING
                                """)
                        .setParameter("state", key.state())
                        .setParameter("role", key.role().name())
                        .setParameter("office", body.office())
                        .setParameter("mail", body.mail())
                        .setParameter("language", body.language())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** By state and role, behind the ones given; of one state or of all (null). */
    List<ContactRow> listAfter(Optional<Cursor> after, String state, int most) {
        return find(
                        "(?1 is null or state = ?1) and concat(state, '.', role) > ?2 order by state, role",
                        state,
                        after.map(cursor -> cursor.key().getFirst()).orElse(""))
                .page(0, most)
                .list();
    }
}
