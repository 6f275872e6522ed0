package org.snapback.guarantor.agreements.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A treaty with Ukraine under the Compact. Immutable; each act answers with what came of it, and time is always handed in.
 * Years and periods are counted by the calendar in UTC.
 */
public record Agreement(UUID id, Terms terms, Stage stage, Instant openedAt, Course course) {
    private static final Period AHEAD = Period.ofYears(1);
    /** The day of Ukraine's independence: no agreement with it is older. */
    private static final Instant EARLIEST = Instant.parse("1991-08-24T00:00:00Z");
    /** RFC 3339 knows no later year. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public static Agreement open(UUID id, Terms terms, Instant now) {
        return new Agreement(id, terms, Stage.NEGOTIATING, now, Course.NONE);
    }

    /** Other terms, of the same type; their own rules are the caller's to ask. */
    public Acting edit(Terms edited) {
        if (!Transitions.allowed(this).contains(Act.EDIT)) {
            return notAllowed(Act.EDIT);
        }
        return edited.type() == terms.type()
                ? new Acting.Done(new Agreement(id, edited, stage, openedAt, course))
                : broken("/type", "fixed", "The type stays " + terms.type());
    }

    public Acting sign(String place, Instant at, Instant now) {
        return act(Act.SIGN, at, now, () -> done(course.in(place)));
    }

    public Acting ratify(Instant at, Instant now) {
        return act(Act.RATIFY, at, now, () -> done(course));
    }

    /** Article 25(1) of the Vienna Convention on the Law of Treaties. */
    public Acting applyProvisionally(Instant at, Instant now) {
        return act(Act.APPLY_PROVISIONALLY, at, now, () -> done(course));
    }

    /** Article 24 of the Vienna Convention; the term begins. */
    public Acting enterIntoForce(Instant at, Instant now) {
        return act(Act.ENTER_INTO_FORCE, at, now, () -> {
            Instant end = later(at, Period.ofYears(terms.termYears()));
            return end.isAfter(now)
                    ? done(course.termEnds(end))
                    : broken("/at", "term-ahead", "Its term of " + terms.termYears() + " years was over on " + end);
        });
    }

    /** Makes the term end later, by whole years. */
    public Acting renew(int years, Instant now) {
        return act(Act.RENEW, now, now, () -> {
            Instant end = later(course.termEnd().orElseThrow(), Period.ofYears(years));
            return end.isBefore(LATEST)
                    ? done(course.renewed(end))
                    : broken("/years", "latest-year", "No term ends after the year 9999");
        });
    }

    /**
     * Notifies a termination, which takes effect after the notice period (articles 54 to 56 and 67 of the Vienna
     * Convention). Provisional application is ended in the same way (article 25(2)).
     */
    public Acting notifyTermination(Instant at, Instant now) {
        return act(Act.NOTIFY_TERMINATION, at, now, () -> {
            Instant effect = later(at, terms.noticePeriod());
            return effect.isAfter(now)
                    ? done(course.terminates(effect))
                    : broken(
                            "/at", "effect-ahead", "The notice period " + terms.noticePeriod() + " ended on " + effect);
        });
    }

    /** When something comes about by itself the next time, be it an announcement. */
    public Optional<Instant> nextDue() {
        return switch (stage) {
            case IN_FORCE ->
                course.termEndAnnounced() ? course.termEnd() : course.termEnd().map(end -> later(end, AHEAD.negated()));
            case TERMINATION_NOTIFIED -> course.end();
            default -> Optional.empty();
        };
    }

    /** The first of what has come about by itself until now; afterwards there may be more. */
    public Optional<Coming> comeDue(Instant now) {
        return nextDue().filter(moment -> !moment.isAfter(now)).map(moment -> coming(moment, now));
    }

    /** The agreement with all that has come about by itself until now. */
    public Agreement settled(Instant now) {
        Agreement settled = this;
        for (var next = comeDue(now); next.isPresent(); next = settled.comeDue(now)) {
            settled = next.get().agreement();
        }
        return settled;
    }

    /** Until when it binds, as far as that is known now; empty where as things stand it does not end. */
    public Optional<Instant> boundUntil() {
        return switch (stage) {
            case IN_FORCE -> course.termEnd().filter(end -> !terms.renewsItself());
            case TERMINATION_NOTIFIED -> course.end();
            default -> Optional.empty();
        };
    }

    /** Whether it demands a ratification that has not been. */
    public boolean ratificationOutstanding() {
        return terms.ratification() && course.moment(Act.RATIFY).isEmpty();
    }

    private Coming coming(Instant moment, Instant now) {
        if (stage == Stage.TERMINATION_NOTIFIED) {
            return course.termination().filter(moment::equals).isPresent()
                    ? new Coming(Coming.Kind.TERMINATED, moment, after(Act.TERMINATE, moment, course))
                    : new Coming(Coming.Kind.EXPIRED, moment, after(Act.EXPIRE, moment, course));
        }
        if (!course.termEndAnnounced()) {
            return new Coming(
                    Coming.Kind.TERM_ENDING,
                    now,
                    new Agreement(id, terms, stage, openedAt, course.termEndIsAnnounced()));
        }
        return terms.renewsItself()
                ? new Coming(
                        Coming.Kind.RENEWED,
                        moment,
                        after(Act.RENEW, moment, course.renewed(later(moment, Period.ofYears(terms.renewalYears())))))
                : new Coming(Coming.Kind.EXPIRED, moment, after(Act.EXPIRE, moment, course));
    }

    private Acting act(Act act, Instant at, Instant now, Supplier<Acting> then) {
        if (!Transitions.allowed(this).contains(act)) {
            return notAllowed(act);
        }
        if (at.isAfter(now)) {
            return broken("/at", "not-ahead", "Not after now, " + now);
        }
        Instant before = course.latest().orElse(EARLIEST);
        if (at.isBefore(before)) {
            return broken("/at", "date-order", "Not before " + before + ", when what came before was");
        }
        return switch (then.get()) {
            case Acting.Done done -> new Acting.Done(after(act, at, done.agreement().course));
            case Acting refused -> refused;
        };
    }

    private Agreement after(Act act, Instant at, Course then) {
        return new Agreement(id, terms, Transitions.after(this, act).orElseThrow(), openedAt, then.with(act, at));
    }

    private Acting done(Course then) {
        return new Acting.Done(new Agreement(id, terms, stage, openedAt, then));
    }

    private Acting notAllowed(Act act) {
        return new Acting.NotAllowed(stage, Transitions.refusal(this, act));
    }

    private static Acting broken(String pointer, String rule, String message) {
        return new Acting.Broken(List.of(new Breach(pointer, rule, message)));
    }

    private static Instant later(Instant moment, Period period) {
        return moment.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
