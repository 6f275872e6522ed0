package org.snapback.guarantor.ballots.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.snapback.guarantor.ballots.model.Circles.BOTH;
import static org.snapback.guarantor.ballots.model.Circles.CORE;
import static org.snapback.guarantor.ballots.model.DecisionRule.OPT_IN;
import static org.snapback.guarantor.ballots.model.DecisionRule.QUALIFIED_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.REVERSE_CONSENSUS;
import static org.snapback.guarantor.ballots.model.DecisionRule.SILENCE;
import static org.snapback.guarantor.ballots.model.DecisionRule.SIMPLE_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION;

/**
 * What a ballot decides: the one table of kinds, electorates and rules, which docs/domain/ballots.md shows. New
 * obligations need consent or a qualified majority. Corrections of an error may also be made by a simple one. What eases
 * pressure needs everybody. Military matters are never decided by majority, silence or reverse consensus (article 31(4)
 * TEU), so their kinds know one rule only, by which each state decides for itself.
 */
public enum BallotKind {
    ADOPTION("a package is adopted", BOTH, byConsentOrQualifiedMajority()),
    AMENDMENT("an adopted package's text is changed", BOTH, byConsentOrQualifiedMajority()),
    ESCALATION("a package goes up a rung on request", BOTH, byConsentOrQualifiedMajority()),
    LISTING(
            "subjects are added to an annex in force",
            BOTH,
            List.of(QUALIFIED_MAJORITY, UNANIMITY, UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, SILENCE)),
    DELISTING("subjects are taken off an annex as an error", BOTH, corrections()),
    RESCISSION("a decision is rescinded as an error", BOTH, corrections()),
    CORRIGENDUM("an obvious error of an adopted text is corrected", BOTH, corrections()),
    CONFIRMATION(
            "an encroachment is confirmed",
            BOTH,
            List.of(QUALIFIED_MAJORITY, UNANIMITY, UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION),
            REVERSE_CONSENSUS),
    CALLING("RESPONSE commitments are called", CORE, List.of(OPT_IN)),
    MILITARY_RESPONSE("a military response is given", CORE, List.of(OPT_IN)),
    SUSPENSION("measures are suspended", BOTH, List.of(UNANIMITY)),
    LIFTING("measures are lifted", BOTH, List.of(UNANIMITY)),
    ENDING("a package ends", BOTH, List.of(UNANIMITY)),
    CONDITION("a condition of easing is found met", BOTH, List.of(UNANIMITY)),
    CONTINUATION("the relief from measures continues", BOTH, List.of(UNANIMITY));

    private final String meaning;
    private final Circles circles;
    private final List<DecisionRule> rules;
    private final Set<DecisionRule> whereAgreed;

    BallotKind(String meaning, Circles circles, List<DecisionRule> rules, DecisionRule... whereAgreed) {
        this.meaning = meaning;
        this.circles = circles;
        this.rules = rules;
        Set<DecisionRule> agreed = EnumSet.noneOf(DecisionRule.class);
        agreed.addAll(Arrays.asList(whereAgreed));
        this.whereAgreed = Collections.unmodifiableSet(agreed);
    }

    /** What happens if the ballot adopts its text, as a clause. */
    public String meaning() {
        return meaning;
    }

    /** Who decides. */
    public Circles circles() {
        return circles;
    }

    /** The rule where nobody names another. */
    public DecisionRule defaultRule() {
        return rules.getFirst();
    }

    /** The rules that a proposal of this kind may name, the default first. */
    public List<DecisionRule> rules() {
        return rules;
    }

    /** The rules that it may name beside those where the package that it is about agreed them in advance. */
    public Set<DecisionRule> rulesWhereAgreed() {
        return whereAgreed;
    }

    /**
     * Whether a ballot of this kind may be decided so.
     *
     * @param agreedInAdvance whether the package that it is about named this rule for it when it was adopted
     */
    public boolean allows(DecisionRule rule, boolean agreedInAdvance) {
        return rules.contains(rule) || agreedInAdvance && whereAgreed.contains(rule);
    }

    private static List<DecisionRule> byConsentOrQualifiedMajority() {
        return List.of(UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, UNANIMITY, QUALIFIED_MAJORITY, SILENCE);
    }

    private static List<DecisionRule> corrections() {
        return List.of(QUALIFIED_MAJORITY, UNANIMITY, UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, SILENCE, SIMPLE_MAJORITY);
    }
}
