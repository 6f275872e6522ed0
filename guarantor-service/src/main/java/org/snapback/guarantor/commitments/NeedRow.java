package org.snapback.guarantor.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Unit;

/** A need as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "need")
class NeedRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Pillar pillar;

    int year;

    @Column(columnDefinition = "text")
    String what;

    long value;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", columnDefinition = "text")
    Unit.Kind unitKind;

    @Column(columnDefinition = "text")
    String unit;

    @Column(name = "stated_at")
    Instant statedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    static NeedRow stated(UUID id, NeedBody body, HowMuch howMuch, Instant now) {
        var row = new NeedRow();
        row.id = id;
        row.version = 1;
        row.statedAt = now;
        row.take(body, howMuch);
        return row;
    }

    HowMuch howMuch() {
        return new HowMuch(value, new Unit(unitKind, unit));
    }

    /** Takes over the text and names what is different now; a difference makes a new version. */
    List<String> revise(NeedBody body, HowMuch howMuch) {
        List<String> changed = new ArrayList<>();
        note(changed, "pillar", pillar == body.pillar());
        note(changed, "year", year == body.year());
        note(changed, "what", what.equals(body.what()));
        note(changed, "howMuch", howMuch().equals(howMuch));
        take(body, howMuch);
        version += changed.isEmpty() ? 0 : 1;
        return changed;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        version++;
    }

    private static void note(List<String> changed, String field, boolean same) {
        if (!same) {
            changed.add(field);
        }
    }

    private void take(NeedBody body, HowMuch howMuch) {
        pillar = body.pillar();
        year = body.year();
        what = body.what();
        value = howMuch.value();
        unitKind = howMuch.unit().kind();
        unit = howMuch.unit().name();
    }
}
