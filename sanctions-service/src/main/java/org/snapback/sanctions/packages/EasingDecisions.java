package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snapback.sanctions.packages.model.Condition;
import org.snapback.sanctions.packages.model.EasingKind;
import org.snapback.sanctions.packages.model.PackageLife;

/** Applies what the guarantors have decided on a suspension or lifting. */
@ApplicationScoped
class EasingDecisions {
    private final Easing easing;
    private final Effects effects;
    private final EasingJournal journal;
    private final PackageSettings settings;
    private final Clock clock;

    EasingDecisions(Easing easing, Effects effects, EasingJournal journal, PackageSettings settings, Clock clock) {
        this.easing = easing;
        this.effects = effects;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Eases what the ballot was about; not where a condition was revoked while the guarantors voted. */
    void apply(PackageRow row, EasingRow asked, Verdict verdict) {
        Instant now = clock.instant();
        Set<Condition> missing = easing.missing(row, asked.kind);
        Optional<String> obstacle = verdict.obstacle(row.stage, asked.kind.packageAct());
        if (obstacle.isPresent()) {
            refuse(row, asked, obstacle.get(), now);
        } else if (!missing.isEmpty()) {
            refuse(row, asked, Easing.notConfirmed(missing), now);
        } else {
            ease(row, asked, verdict, now);
        }
    }

    private void ease(PackageRow row, EasingRow asked, Verdict verdict, Instant now) {
        Instant snapbackUntil = asked.kind == EasingKind.LIFTING
                ? now.atZone(ZoneOffset.UTC).plus(settings.snapbackPeriod()).toInstant()
                : null;
        List<MeasureRow> eased = effects.ease(asked.concerned(), asked.kind.measureAct(), snapbackUntil);
        if (asked.ofWholePackage()) {
            row.stage = PackageLife.TRANSITIONS
                    .after(row.stage, asked.kind.packageAct())
                    .orElseThrow();
            row.restsOn = null;
        }
        asked.decide(EasingOutcome.EASED, verdict.reason(), now);
        journal.eased(row, asked, eased, snapbackUntil);
    }

    private void refuse(PackageRow row, EasingRow asked, String why, Instant now) {
        asked.decide(EasingOutcome.REFUSED, why, now);
        journal.refused(row, asked);
    }
}
