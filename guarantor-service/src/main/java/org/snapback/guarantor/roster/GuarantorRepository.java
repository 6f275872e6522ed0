package org.snapback.guarantor.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GuarantorRepository implements PanacheRepositoryBase<Guarantor, String> {
    /** Lets nobody else enter or change guarantors until the transaction ends: of two who enter a code, one is the second. */
    void holdEntries() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE guarantor IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    /** The guarantor, its row held until the transaction ends. */
    Optional<Guarantor> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In order of code, behind the one given. */
    List<Guarantor> listAfter(String code, RosterFilter filter, int most) {
        return find(
                        "code > ?1 and (?2 is null or circle = ?2) and (?3 is null or standing = ?3) order by code",
                        code,
                        filter.circle,
                        filter.standing)
                .range(0, most - 1)
                .list();
    }

    /** Who has acceded and is bound still, whether or not its leaving has been noted yet. */
    List<Guarantor> listAcceded(Instant now) {
        return list("standing = ?1 and (boundUntil is null or boundUntil > ?2)", Standing.ACCEDED, now);
    }

    List<Guarantor> listByCodes(Collection<String> codes) {
        return list("code in ?1", codes);
    }
}
