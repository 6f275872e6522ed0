package org.snapback.guarantor.ballots.model;

import java.time.Instant;

/**
 * How the brake was pulled on a ballot (article 31(2) TEU): since then leaders decide on its text.
 *
 * @param by the elector that pulled it
 * @param reasons the vital and stated reasons of national policy for which it opposes the text
 * @param from the rule that the ballot had until then
 */
public record Referral(String by, String reasons, DecisionRule from, Instant at) {}
