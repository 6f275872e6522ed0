package org.snapback.sanctions.packages.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The two ways to ease sanctions. Rescission, delisting and corrigendum correct errors and are not easing. */
public enum EasingKind {
    SUSPENSION(PackageAct.SUSPEND, MeasureAct.SUSPEND),
    LIFTING(PackageAct.LIFT, MeasureAct.LIFT);

    private final PackageAct packageAct;
    private final MeasureAct measureAct;

    EasingKind(PackageAct packageAct, MeasureAct measureAct) {
        this.packageAct = packageAct;
        this.measureAct = measureAct;
    }

    public PackageAct packageAct() {
        return packageAct;
    }

    public MeasureAct measureAct() {
        return measureAct;
    }

    /**
     * The conditions that must be confirmed before a package, or measures of it, may be eased in this way. Lifting needs
     * all three (Kyiv Security Compact: until the aggressor ceases its aggression, guarantees that it will not attack
     * again, and compensates the damage); suspension those that the package names.
     *
     * @param terms what the package says; null where it says nothing of easing
     * @return empty where the package does not allow it at all
     */
    public Optional<Set<Condition>> needed(EasingTerms terms) {
        return switch (this) {
            case LIFTING -> Optional.of(EnumSet.allOf(Condition.class));
            case SUSPENSION -> Optional.ofNullable(terms).map(EasingTerms::suspension);
        };
    }

    /** Of the needed conditions those that are not confirmed, in the order of {@link Condition}. */
    public static Set<Condition> missing(Set<Condition> needed, Set<Condition> confirmed) {
        Set<Condition> missing = new TreeSet<>(needed);
        missing.removeAll(confirmed);
        return Collections.unmodifiableSet(missing);
    }
}
