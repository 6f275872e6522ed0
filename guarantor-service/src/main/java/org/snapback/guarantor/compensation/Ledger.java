package org.snapback.guarantor.compensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.compensation.model.Award;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Rate;
import org.snapback.guarantor.compensation.model.Rule;
import org.snapback.guarantor.compensation.model.Source;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Enters what the secretariat tells, one entry after the other, each with its event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ledger {
    private static final String TOPIC = "compact.compensation";
    private static final BigInteger MOST_CENTS = BigInteger.TEN.pow(14);

    private final EntryRepository entries;
    private final Journal journal;
    private final Clock clock;

    Ledger(EntryRepository entries, Journal journal, Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Enters a claim, which is the beginning of an award of its own. */
    Outcome<UUID> claim(ClaimBody body, Caller caller) {
        return priced(EntryType.CLAIM, body.money(), body.statement()).flatMap(row -> {
            row.awardId = row.id;
            row.claimant = body.claimant();
            row.exercise = body.isExercise();
            return enter(row, caller);
        });
    }

    /** Enters what was awarded on a claim. */
    Outcome<UUID> award(UUID id, AwardBody body, Caller caller) {
        return priced(EntryType.AWARD, body.money(), body.statement()).flatMap(row -> {
            row.awardId = id;
            return enter(row, caller);
        });
    }

    /** Enters a payment on an award. */
    Outcome<UUID> pay(UUID id, PaymentBody body, Caller caller) {
        return priced(EntryType.PAYMENT, body.money(), body.statement()).flatMap(row -> {
            row.awardId = id;
            row.source = body.source();
            return enter(row, caller);
        });
    }

    /** Enters a reversal, which repeats the amount that it takes back. */
    Outcome<UUID> reverse(UUID id, ReversalBody body, Caller caller) {
        EntryRow row = row(EntryType.REVERSAL, body.reason());
        row.awardId = id;
        row.reverses = body.entryId();
        Optional<EntryRow> reversed = entries.findByIdOptional(body.entryId());
        row.source = reversed.<Source>map(entry -> entry.source).orElse(null);
        row.amount = reversed.map(entry -> entry.amount).orElse(1L);
        row.currency = reversed.map(entry -> entry.currency).orElse("EUR");
        row.rate = reversed.map(entry -> entry.rate).orElse("1");
        row.euroAmount = reversed.map(entry -> entry.euroAmount).orElse(1L);
        return enter(row, caller);
    }

    private Outcome<UUID> enter(EntryRow row, Caller caller) {
        entries.hold();
        List<EntryRow> before = entries.of(row.awardId);
        if (before.isEmpty() && row.type != EntryType.CLAIM) {
            return Outcome.refused(Problems.notFound("award", row.awardId));
        }
        Award award = new Award(before.stream().map(EntryRow::entry).toList());
        Optional<Rule> rule = award.forbids(row.entry());
        if (rule.isPresent()) {
            return Outcome.refused(Refusal.of(
                            CompensationProblem.LEDGER_RULE,
                            "By the rule %s %s; this one is %s"
                                    .formatted(rule.get(), rule.get().meaning(), award.stage()))
                    .with("rule", rule.get())
                    .with("stage", award.stage()));
        }
        row.exercise = before.isEmpty() ? row.exercise : before.getFirst().exercise;
        row.position = entries.nextPosition(row.exercise);
        row.awardVersion = before.size() + 1L;
        row.enteredAt = clock.instant();
        row.enteredBy = caller.subject();
        entries.persist(row);
        journal.append(new Event(
                TOPIC,
                "compensation",
                row.awardId.toString(),
                row.awardVersion,
                CompensationEvent.name(row.type),
                CompensationEvent.of(row, award.with(row.entry()).stage()),
                Audience.ROSTER,
                row.exercise));
        return Outcome.done(row.awardId);
    }

    private static EntryRow row(EntryType type, String statement) {
        var row = new EntryRow();
        row.id = Ids.next();
        row.type = type;
        row.statement = statement;
        return row;
    }

    private static Outcome<EntryRow> priced(EntryType type, Money money, String statement) {
        List<Violation> violations = new ArrayList<>();
        boolean known = Rate.isCurrency(money.currency());
        if (!known) {
            violations.add(
                    new Violation("/money/currency", "currency-code", "An ISO 4217 code in upper case, such as EUR"));
        }
        Optional<Rate> rate = Rate.of(money.rate());
        if (rate.isEmpty()) {
            violations.add(new Violation(
                    "/money/rate", "rate", "A decimal number above 0, such as 0.0213, with at most 12 decimals"));
        } else if (money.currency().equals("EUR") && !rate.get().isOne()) {
            violations.add(new Violation("/money/rate", "euro", "1: a euro is a euro"));
        }
        Optional<BigInteger> cents = rate.filter(stated -> known).map(r -> r.cents(money.amount(), money.currency()));
        cents.filter(sum -> sum.signum() == 0 || sum.compareTo(MOST_CENTS) > 0)
                .ifPresent(sum -> violations.add(
                        new Violation("/money", "euro-range", "From 1 to 10^14 cents of a euro; these are " + sum)));
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The amount breaks rules of its fields", violations));
        }
        EntryRow row = row(type, statement);
        row.amount = money.amount();
        row.currency = money.currency();
        row.rate = money.rate();
        row.euroAmount = cents.orElseThrow().longValueExact();
        return Outcome.done(row);
    }
}
