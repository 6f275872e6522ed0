package org.snapback.guarantor.compensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Source;

/** The ledger added up in the database: whatever is reversed, and the reversal, count for nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sums {
    /** The entries that count. */
    static final String LIVE = """
            WITH live AS (
              SELECT * FROM compensation_entry entry
              WHERE exercise = :exercise AND type <> 'REVERSAL'
                AND NOT EXISTS (SELECT 1 FROM compensation_entry WHERE reverses = entry.id))
            """;

    private final EntityManager entities;
    private final Compensation compensation;

    Sums(EntityManager entities, Compensation compensation) {
        this.entities = entities;
        this.compensation = compensation;
    }

    SumsView of(boolean exercise) {
        Compensation.Cover cover = compensation.coverWhileHeld(exercise);
        List<SumsView.Line> lines = new ArrayList<>();
        List<?> rows = entities.createNativeQuery(LIVE + """
                        SELECT type, source, currency, CAST(sum(amount) AS numeric), CAST(sum(euro_amount) AS numeric)
                        FROM live GROUP BY type, source, currency ORDER BY type, source, currency
                        """)
                .setParameter("exercise", exercise)
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            lines.add(new SumsView.Line(
                    EntryType.valueOf((String) row[0]),
                    row[1] == null ? null : Source.valueOf((String) row[1]),
                    (String) row[2],
                    ((BigDecimal) row[3]).longValueExact(),
                    ((BigDecimal) row[4]).longValueExact()));
        }
        return SumsView.of(lines, cover);
    }
}
