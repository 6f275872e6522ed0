package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.agreements.Agreements;
import org.snapback.guarantor.implementations.model.Duties;
import org.snapback.guarantor.implementations.model.Duty;
import org.snapback.guarantor.implementations.model.Held;
import org.snapback.guarantor.implementations.model.Planning;
import org.snapback.guarantor.implementations.model.Step;
import org.snapback.guarantor.packages.PackageMoved;
import org.snapback.guarantor.packages.Packages;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.roster.GuarantorMoved;
import org.snapback.guarantor.roster.Roster;

import static java.util.stream.Collectors.toMap;

/** Makes, renews and ends implementations: as packages move, and as states join and leave. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Carrying {
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final Packages packages;
    private final Roster roster;
    private final Agreements agreements;
    private final Electorates electorates;
    private final Steps steps;
    private final Clock clock;

    Carrying(
            ShareRepository shares,
            ImplementationRepository implementations,
            Packages packages,
            Roster roster,
            Agreements agreements,
            Electorates electorates,
            Steps steps,
            Clock clock) {
        this.shares = shares;
        this.implementations = implementations;
        this.packages = packages;
        this.roster = roster;
        this.agreements = agreements;
        this.electorates = electorates;
        this.steps = steps;
        this.clock = clock;
    }

    /** What states owe follows from what the package asks now. */
    void on(@Observes PackageMoved moved) {
        KnownPackage known = moved.after();
        if (known.rung() == 0) {
            return;
        }
        Map<String, ShareRow> held = byState(shares.lockOfPackage(known.id()));
        List<ImplementationRow> rows = implementations.listOfPackage(known.id());
        List<Held> there = rows.stream().map(ImplementationRow::held).toList();
        Set<String> acceded = roster.acceded();
        List<Duty> duties = Duties.of(known);
        List<Step> plan = Planning.moved(duties, there, reservations(acceded), heirs(moved, duties, there, acceded));
        word(known, duties, held.values(), rows);
        steps.take(known, held, rows, plan, moved.event(), moved.at());
    }

    /** What is shown reads as the text does now: a correction or an amendment may have changed its words. */
    private static void word(
            KnownPackage known, List<Duty> duties, Collection<ShareRow> held, List<ImplementationRow> rows) {
        Map<UUID, String> scopes = duties.stream().collect(toMap(Duty::measureId, Duty::scope));
        held.forEach(share -> share.title = known.title());
        rows.forEach(row -> {
            row.title = known.title();
            row.scope = scopes.getOrDefault(row.measureId, row.scope);
        });
    }

    /** Whom a rung that has just come to stand binds beside those whom the decision bound. */
    private Set<String> heirs(PackageMoved moved, List<Duty> duties, List<Held> there, Set<String> acceded) {
        Set<UUID> known = there.stream().map(Held::measureId).collect(Collectors.toSet());
        if (duties.stream().allMatch(duty -> known.contains(duty.measureId()))) {
            return Set.of();
        }
        if (moved.event().equals("package.amended")) {
            return electorates.joinedSinceAmendment(moved.after().id(), acceded);
        }
        return moved.causeId().isPresent()
                ? Planning.heirs(there)
                : electorates.joinedSince(moved.after().id(), moved.after().rung(), acceded);
    }

    /** A state inherits what stands when it joins, and owes nothing from its leaving on. */
    void on(@Observes GuarantorMoved moved) {
        if (!moved.state()) {
            return;
        }
        shares.holdPackages();
        Map<UUID, ShareRow> held =
                shares.lockOfState(moved.code()).stream().collect(toMap(share -> share.packageId, share -> share));
        Map<UUID, List<ImplementationRow>> rows =
                implementations.listOfState(moved.code()).stream().collect(Collectors.groupingBy(row -> row.packageId));
        List<KnownPackage> concerned = moved.joined()
                ? packages.standing(false)
                : held.keySet().stream()
                        .sorted()
                        .flatMap(id -> packages.find(id).stream())
                        .toList();
        Set<String> excepted =
                moved.joined() ? reservations(Set.of(moved.code())).get(moved.code()) : Set.of();
        for (KnownPackage known : concerned) {
            List<ImplementationRow> own = rows.getOrDefault(known.id(), List.of());
            var there = own.stream().map(ImplementationRow::held).toList();
            List<Step> plan = moved.joined()
                    ? Planning.joined(Duties.of(known), moved.code(), there, excepted)
                    : Planning.left(there);
            Map<String, ShareRow> share =
                    held.containsKey(known.id()) ? Map.of(moved.code(), held.get(known.id())) : Map.of();
            steps.take(known, share, own, plan, moved.joined() ? "guarantor.joined" : "guarantor.left", moved.at());
        }
    }

    /** What the agreements of these states take out; nothing where none says so. */
    private Map<String, Set<String>> reservations(Set<String> states) {
        Map<String, Agreements.Binding> binding = agreements.binding(states, clock.instant());
        return states.stream()
                .collect(toMap(
                        state -> state,
                        state -> binding.containsKey(state)
                                ? Set.copyOf(binding.get(state).reservations())
                                : Set.of()));
    }

    private static Map<String, ShareRow> byState(List<ShareRow> shares) {
        return shares.stream().collect(toMap(share -> share.state, share -> share));
    }
}
