package org.snapback.notification.wording;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.servers.testing.Contracts;

import static org.assertj.core.api.Assertions.assertThat;

/** What notices say, on the examples of the contracts. */
class WordingsTest {
    private static final Map<String, String> NAMES = Map.of("PL", "Poland", "LT", "Lithuania", "DE", "Germany");

    @ParameterizedTest(name = "{1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "compact.packages | package.proposed | PL | Proposed: Third package against the war economy",
                "compact.register | designation.review-due | PL | Review of designations due by 2 March 2027, 11:30 UTC",
                "compact.register | designation.dispute-confirmed | PL | Identity disputed: a designation",
                "compact.ballots  | ballot.vote-cast | LT | Poland votes FOR: Third package against the war economy",
                "compact.ballots  | ballot.referred | LT | Brake pulled by EE: Third package against the war economy",
                "compact.ballots  | ballot.commented | LT | Comment by Poland: Third package against the war economy",
                "compact.ballots  | ballot.scrutiny-reserved | LT | Scrutiny reservation of EE: Third package against the war economy",
                "compact.ballots  | ballot.scrutiny-lifted | LT | Scrutiny reservation of EE lifted: Third package against the war economy",
                "compact.ballots  | ballot.pause-asked | PL | Lithuania asks for a pause: Encroachment of 2026-03-02T03:12:00Z (air or missile, grave), reported by UA",
                "compact.ballots  | ballot.paused | LT | Paused until 3 March 2026, 00:00 UTC: Encroachment of 2026-03-02T03:12:00Z (air or missile, grave), reported by UA",
                "compact.ballots  | ballot.resumed | LT | URGENT: votes count again: Encroachment of 2026-03-02T03:12:00Z (air or missile, grave), reported by UA",
                "compact.ballots  | ballot.closed | LT | Ballot closed, adopted: Third package against the war economy",
                "compact.drafts   | package.sponsor-invited | LT | You are invited to co-sponsor: Third package against the war economy",
                "compact.drafts   | package.sponsor-invited | PL | Lithuania is invited to co-sponsor: Third package against the war economy",
                "compact.packages | package.ending-requested | LT | Review: Third package against the war economy",
                "compact.packages | package.continued | LT | Continues: Third package against the war economy",
                "compact.packages | package.ended | LT | Ended: Third package against the war economy",
                "compact.packages | package.expired | LT | Expired: Third package against the war economy",
                "compact.packages | package.revised | LT | Text revised (REV 1): Third package against the war economy",
                "compact.packages | package.revision-dropped | LT | Revision dropped (REV 1): Third package against the war economy",
                "compact.ballots  | ballot.revised | LT | Vote anew (REV 1): Third package against the war economy",
                "compact.packages | package.suspension-requested | PL | Suspension requested: Third package against the war economy",
                "compact.packages | package.lifting-requested | PL | Lifting requested: Third package against the war economy",
                "compact.packages | package.suspended | PL | Suspended: Third package against the war economy",
                "compact.packages | package.lifted | PL | Lifted: Third package against the war economy",
                "compact.packages | package.easing-refused | PL | Not eased: Third package against the war economy",
                "compact.packages | package.snapped-back | PL | Snapback: Third package against the war economy",
                "compact.packages | package.consequences-ended | PL | What rested on a confirmation ends: Third package against the war economy",
                "compact.packages | package.rescission-requested | PL | Rescission requested: Third package against the war economy",
                "compact.packages | package.rescinded | PL | Rescinded: Third package against the war economy",
                "compact.packages | package.listing-requested | PL | Listing requested: Third package against the war economy",
                "compact.packages | package.listed | PL | Listed: Third package against the war economy",
                "compact.packages | package.listing-refused | PL | No listing: Third package against the war economy",
                "compact.packages | package.delisting-requested | PL | Delisting requested: Third package against the war economy",
                "compact.packages | package.delisted | PL | Delisted: Third package against the war economy",
                "compact.packages | package.delisting-refused | PL | No delisting: Third package against the war economy",
                "compact.packages | package.corrigendum-requested | PL | Corrigendum requested: Third package against the war economy",
                "compact.packages | package.corrected | PL | Corrected: Third package against the war economy",
                "compact.packages | package.corrigendum-refused | PL | No corrigendum: Third package against the war economy",
                "compact.packages | package.rescission-refused | PL | Not rescinded: Third package against the war economy",
                "compact.guarantors | guarantor.joined | UA | Acceded: Poland",
                "compact.guarantors | guarantor.left | UA | Has left: Poland",
                "compact.agreements | agreement.entered-into-force | LT | Agreement in force: Agreement on security guarantees between Ukraine and Poland",
                "compact.agreements | agreement.terminated | PL | Agreement terminated: Agreement on security guarantees between Ukraine and Poland",
                "compact.agreements | joint-document.signed | LT | Joint document signed: Poland",
                "compact.agreements | ukraine-accession.recorded | LT | Ukraine has acceded to the EU",
                "compact.encroachments | encroachment.filed | UA | Countersignature needed: encroachment, air or missile, grave",
                "compact.encroachments | encroachment.reported | LT | URGENT: encroachment reported by Poland, maritime, serious",
                "compact.encroachments | encroachment.evidence-added | UA | Evidence on an encroachment from Poland",
                "compact.encroachments | encroachment.disputed | PL | Encroachment disputed by Lithuania",
                "compact.encroachments | encroachment.confirmed | PL | URGENT: encroachment confirmed, air or missile, grave",
                "compact.encroachments | encroachment.not-confirmed | PL | Encroachment not confirmed, air or missile, grave",
                "compact.encroachments | encroachment.withdrawn | PL | Report of an encroachment withdrawn by Ukraine",
                "compact.encroachments | encroachment.provisional-ended | PL | Provisional confirmation of an encroachment ended",
                "compact.encroachments | encroachment.rescission-opened | PL | Confirmation of an encroachment called an error by Lithuania",
                "compact.encroachments | encroachment.rescission-rejected | PL | Confirmation of an encroachment stands",
                "compact.encroachments | encroachment.rescinded | PL | Confirmation of an encroachment rescinded",
                "compact.encroachments | encroachment.response-requested | PL | URGENT: Ukraine asks for a military response",
                "compact.encroachments | encroachment.security-council-report-due | PL | Report to the Security Council due from Poland",
                "compact.encroachments | encroachment.security-council-reported | LT | Poland has reported to the Security Council",
                "compact.encroachments | encroachment.security-council-report-missed | LT | No report to the Security Council from Poland",
                "compact.commitments | commitment.called | PL | URGENT: called, commitment of Poland: Mobile transformers",
                "compact.commitments | commitment.call-accepted | LT | Poland accepts the call: Mobile transformers",
                "compact.commitments | commitment.call-declined | LT | Poland declines the call: Mobile transformers",
                "compact.commitments | commitment.call-overdue | LT | Answer overdue: Mobile transformers",
                "compact.commitments | commitment.response-reported | UA | Poland reports on its response: Mobile transformers",
                "compact.commitments | commitment.response-confirmed | LT | Ukraine confirms the response of Poland: Mobile transformers",
                "compact.commitments | commitment.call-ended | LT | Call ended: Mobile transformers",
                "compact.consultations | consultation.requested | PL | URGENT: Ukraine requests a consultation, air or missile, grave",
                "compact.consultations | consultation.attendance-confirmed | LT | Poland attends the consultation",
                "compact.consultations | consultation.convened | LT | Consultation convened",
                "compact.consultations | consultation.session-recorded | LT | Session 2 of the consultation",
                "compact.consultations | consultation.deadline-missed | LT | URGENT: deadline missed, guarantors not convened",
                "compact.consultations | consultation.decided | LT | Consultation decided: confirmed",
                "compact.conditions | condition.attested | LT | Ukraine attests a condition of easing: aggression ceased",
                "compact.conditions | condition.evidence-added | LT | Evidence on a condition of easing: aggression ceased",
                "compact.conditions | condition.confirmed | LT | Condition of easing met: aggression ceased",
                "compact.conditions | condition.not-confirmed | LT | Condition of easing not found met: aggression ceased",
                "compact.conditions | condition.withdrawn | LT | Attestation withdrawn: aggression ceased",
                "compact.compensation | compensation.claimed | LT | Compensation claimed: 2500.00 EUR",
                "compact.compensation | compensation.awarded | LT | Compensation awarded: 2500.00 EUR",
                "compact.compensation | compensation.paid | LT | Compensation paid: 50000.00 UAH",
                "compact.compensation | compensation.reversed | LT | Entry reversed in the ledger of compensation: 50000.00 UAH",
                "compact.conditions | relief.questioned | LT | URGENT: relief from measures questioned by Ukraine",
                "compact.conditions | relief.continued | LT | Relief from measures continues",
                "compact.conditions | relief.ended | LT | URGENT: relief from measures ended",
                "compact.conditions | relief.withdrawn | LT | Notice of non-performance withdrawn by Ukraine",
                "compact.conditions | condition.revoked | LT | URGENT: condition of easing no longer met: aggression ceased",
                "compact.implementations | implementation.due | PL | Due from Poland: Third package against the war economy",
                "compact.implementations | implementation.reported | UA | Poland reports in force: export ban, Third package against the war economy",
                "compact.implementations | implementation.late | PL | Late, Poland: Third package against the war economy",
                "compact.implementations | implementation.ended | PL | Not due any more from Poland: Third package against the war economy",
                "compact.implementations | implementation.eased | UA | Poland reports its law eased: export ban, Third package against the war economy",
                "compact.implementations | union-act.recorded | PL | Act of EU, in force: Third package against the war economy",
                "compact.implementations | authority.designated | PL | Competent authority of Poland: National Revenue Administration",
                "compact.implementations | authority.ended | PL | Competent no more in Poland: National Revenue Administration"
            })
    void aTitleSaysWhatHappened(String topic, String name, String recipient, String title) {
        assertThat(tell(topic, name, recipient).title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "commitment.made | Commitment of Poland: Self-propelled howitzers with spare barrels | Poland promises, under weapons transfer, 36 × 155 mm howitzer until 31 December 2028, 22:00 UTC: Self-propelled howitzers with spare barrels. It is verified so: Handover protocols, countersigned by the receiving brigade.",
                "commitment.edited | Edited, Commitment of Poland: Self-propelled howitzers with spare barrels | The commitment of Poland under weapons transfer is different now: howMuch, milestones.",
                "commitment.progress-reported | Poland reports progress: Self-propelled howitzers with spare barrels | Poland reports 6 × 155 mm howitzer delivered. Of the 18 × 155 mm howitzer due until 31 December 2027, 22:00 UTC, 12 × 155 mm howitzer are delivered and 6 × 155 mm howitzer confirmed.",
                "commitment.progress-confirmed | Ukraine confirms: Self-propelled howitzers with spare barrels | Ukraine confirms that Poland has delivered 6 × 155 mm howitzer. Of the 18 × 155 mm howitzer due until 31 December 2027, 22:00 UTC, 12 × 155 mm howitzer are delivered and 12 × 155 mm howitzer confirmed.",
                "commitment.progress-disputed | Ukraine disputes: Self-propelled howitzers with spare barrels | Ukraine disputes that Poland has delivered 6 × 155 mm howitzer: Four of the six have arrived. Of the 18 × 155 mm howitzer due until 31 December 2027, 22:00 UTC, 6 × 155 mm howitzer are delivered and 6 × 155 mm howitzer confirmed.",
                "commitment.milestone-overdue | Overdue: Self-propelled howitzers with spare barrels | Of the 18 × 155 mm howitzer that Poland promised until 31 December 2027, 22:00 UTC, 6 × 155 mm howitzer are not delivered.",
                "need.stated | Ukraine needs: Howitzers for four brigades | Ukraine needs, under weapons transfer in 2027, 72 × 155 mm howitzer.",
                "need.revised | Ukraine needs otherwise: Howitzers for four brigades | Ukraine has revised a need (howMuch): under weapons transfer in 2027 it needs 90 × 155 mm howitzer.",
                "need.withdrawn | Not needed any more: Howitzers for four brigades | Ukraine has withdrawn its need of 72 × 155 mm howitzer under weapons transfer in 2027."
            })
    void commitmentsAndNeedsAreToldInSentences(String name, String title, String text) {
        assertThat(tell("compact.commitments", name, "DE")).isEqualTo(Words.of("en", title, text));
    }

    @Test
    void anAmountIsWrittenInItsCurrency() {
        Facts facts = Facts.of(Contracts.example("compact.commitments", "need.stated", "money"), NAMES);

        assertThat(Wordings.of("org.snapback.need.stated.v1")
                        .orElseThrow()
                        .tell(facts, "PL")
                        .text())
                .endsWith("40000000000.00 EUR.");
        assertThat(Money.written(1_000, "JPY")).isEqualTo("1000 JPY");
        assertThat(Money.written(1_000, "QQQ")).isEqualTo("1000 minor units of QQQ");
    }

    @Test
    void whoMustActOnACommitmentIsToldSo() {
        assertThat(tell("compact.commitments", "commitment.progress-reported", "UA")
                        .due()
                        .what())
                .isEqualTo("Confirm or dispute the report");
        assertThat(tell("compact.commitments", "commitment.progress-disputed", "PL")
                        .due()
                        .what())
                .isEqualTo("Report anew");
        assertThat(tell("compact.commitments", "commitment.milestone-overdue", "PL")
                        .due()
                        .by())
                .isEqualTo("2027-12-31T22:00:00Z");
    }

    @Test
    void whoMustActOnACallIsToldSo() {
        assertThat(tell("compact.commitments", "commitment.called", "PL").due())
                .isEqualTo(new Words.Due("Accept or decline the call", Instant.parse("2026-03-05T21:00:00Z")));
        assertThat(tell("compact.commitments", "commitment.called", "LT").due()).isNull();
        assertThat(tell("compact.encroachments", "encroachment.security-council-report-due", "PL")
                        .due())
                .isEqualTo(new Words.Due("Report to the Security Council", Instant.parse("2026-03-04T09:00:00Z")));
    }

    @Test
    void anElectorHearsByWhenItsVoteIsDue() {
        Words words = tell("compact.ballots", "ballot.opened", "PL");

        assertThat(words.text())
                .startsWith(
                        "The ballot on the adoption is open until 5 March 2026, 10:00 UTC; your vote is due by then."
                                + " It is decided by qualified majority of 4 electors");
        assertThat(words.due().what()).isEqualTo("Vote");
        assertThat(words.due().by()).isEqualTo("2026-03-05T10:00:00.000001Z");
    }

    @Test
    void aGuarantorsReportWarnsAndUkrainesMayBeFollowedByARequest() {
        Facts ukraines =
                Facts.of(Contracts.example("compact.encroachments", "encroachment.reported", "ukraine"), NAMES);

        Words warning = tell("compact.encroachments", "encroachment.reported", "LT");
        Words report = Wordings.of("org.snapback.encroachment.reported.v1")
                .orElseThrow()
                .tell(ukraines, "LT");

        assertThat(warning.text())
                .isEqualTo("Poland warns of an encroachment of 2 March 2026, 03:12 UTC in UA-51, with 2 pieces of"
                        + " evidence. It is not confirmed yet. A consultation follows only if Ukraine requests it.");
        assertThat(warning.due()).isNull();
        assertThat(report.text())
                .startsWith("Ukraine reports an encroachment of 2 March 2026, 03:12 UTC in UA-32, UA-63, with 1 piece")
                .endsWith("Ukraine may request a consultation at any moment.");
    }

    @Test
    void theOwnStateHearsThatASecondDelegateHasToCountersign() {
        Words words = tell("compact.encroachments", "encroachment.filed", "UA");

        assertThat(words.text()).contains("before a second delegate of Ukraine countersigns it");
        assertThat(words.due()).isEqualTo(new Words.Due("Countersign the report", null));
    }

    @Test
    void guarantorsHearWithinWhatTheyAttendAndByWhenTheyDecide() {
        Words words = tell("compact.consultations", "consultation.requested", "PL");

        assertThat(words.text())
                .contains("Guarantors are convened by 3 March 2026, 05:00 UTC and decide by 5 March 2026, 05:00 UTC");
        assertThat(words.due().what()).isEqualTo("Attend the consultation; confirm your attendance");
        assertThat(words.due().by()).isEqualTo("2026-03-03T05:00:00Z");
        assertThat(tell("compact.consultations", "consultation.requested", "UA").due())
                .isNull();
    }

    @Test
    void aBallotOnAnEncroachmentIsUrgentAndSaysByWhenToVote() {
        Facts facts = Facts.of(Contracts.example("compact.ballots", "ballot.opened", "encroachment"), NAMES);

        Words words = Wordings.of("org.snapback.ballot.opened.v1").orElseThrow().tell(facts, "PL");

        assertThat(words.title()).startsWith("URGENT: vote by 5 March 2026, 05:00 UTC: Encroachment of 2026-03-02");
        assertThat(words.text()).startsWith("The ballot on the confirmation is open until 5 March 2026, 05:00 UTC");
        assertThat(words.due().by()).isEqualTo("2026-03-05T05:00:00Z");
    }

    @Test
    void aMissedDeadlineIsAnnouncedAsMissedAndNotAsMoved() {
        Facts facts =
                Facts.of(Contracts.example("compact.consultations", "consultation.deadline-missed", "decide"), NAMES);

        Words words = Wordings.of("org.snapback.consultation.deadline-missed.v1")
                .orElseThrow()
                .tell(facts, "PL");

        assertThat(words.title()).isEqualTo("URGENT: deadline missed, guarantors have not decided");
        assertThat(words.text())
                .startsWith("Guarantors were due to decide by 5 March 2026, 05:00 UTC, and no decision had been")
                .contains("The deadline is not moved");
    }

    @Test
    void aBallotOnAConditionSaysWhatItIsAbout() {
        Facts facts = Facts.of(Contracts.example("compact.ballots", "ballot.opened", "condition"), NAMES);

        Words words = Wordings.of("org.snapback.ballot.opened.v1").orElseThrow().tell(facts, "PL");

        assertThat(words.title())
                .isEqualTo("Ballot open: Condition of easing: the aggressor has ceased its aggression");
        assertThat(words.text()).startsWith("The ballot on the condition of easing is open until 12 May 2031, 13:00");
    }

    @Test
    void aBallotOnReliefIsUrgentAndTellsWhatFollowsWithoutIt() {
        Facts opened = Facts.of(Contracts.example("compact.ballots", "ballot.opened", "relief"), NAMES);
        Facts revoked = Facts.of(Contracts.example("compact.conditions", "relief.questioned", "revoked"), NAMES);

        Words ballot =
                Wordings.of("org.snapback.ballot.opened.v1").orElseThrow().tell(opened, "PL");

        assertThat(ballot.title()).startsWith("URGENT: vote by 4 March 2032, 10:00 UTC: Continuing the relief");
        assertThat(ballot.text()).startsWith("The ballot on continuing the relief from measures is open until");
        assertThat(tell("compact.conditions", "relief.questioned", "PL").text())
                .startsWith("Ukraine has given notice of non-performance, about 1 package. Unless guarantors continue");
        assertThat(Wordings.of("org.snapback.relief.questioned.v1")
                        .orElseThrow()
                        .tell(revoked, "PL")
                        .text())
                .startsWith("Ukraine has revoked an attestation on which the relief of 1 package rests. Unless");
    }

    @Test
    void aPaymentIsToldWithItsSourceAndItsEquivalentInEuros() {
        assertThat(tell("compact.compensation", "compensation.paid", "LT").text())
                .isEqualTo("A payment of 50000.00 UAH (1030.00 EUR at the rate 0.0206) from proceeds of immobilised"
                        + " reserves is entered.");
    }

    @Test
    void aConditionThatIsRevokedIsToldWithItsReason() {
        assertThat(tell("compact.conditions", "condition.revoked", "PL").text())
                .contains("its attestation that the aggressor has ceased its aggression")
                .endsWith("The reason: Artillery has fired again since 30 August.");
    }

    @Test
    void aStateHearsOnceOfAllThatIsDueFromItAndByWhen() {
        Words words = tell("compact.implementations", "implementation.due", "PL");
        Facts reserved =
                Facts.of(Contracts.example("compact.implementations", "implementation.due", "reservation"), NAMES);

        assertThat(words.text())
                .isEqualTo(
                        "To be carried into the law of Poland: asset freeze, which binds from 3 March 2026, 16:20 UTC, by"
                                + " 4 March 2026, 16:20 UTC; export ban, which binds from 13 March 2026, 16:20 UTC, by"
                                + " 12 April 2026, 16:20 UTC. Report stage and legal act of each.");
        assertThat(words.due().by()).isEqualTo("2026-03-04T16:20:00.500Z");
        assertThat(Wordings.of("org.snapback.implementation.due.v1")
                        .orElseThrow()
                        .tell(reserved, "LT"))
                .isEqualTo(Words.of(
                        "en",
                        "Due from Lithuania: Third package against the war economy",
                        "No measure is due from Lithuania. By its reservations not bound to: export ban."));
    }

    @Test
    void aReportIsToldWithItsLegalActOrItsReasons() {
        assertThat(tell("compact.implementations", "implementation.reported", "UA")
                        .text())
                .isEqualTo("Poland reports that its implementation of export ban is in force. Its legal act: Act on"
                        + " restrictive measures, 2026/512 of 2026-03-20, Dziennik Ustaw 2026, item 512,"
                        + " https://dziennikustaw.gov.pl/eli/DU/2026/512/ogl; law from 22 March 2026, 23:00 UTC on.");
        Facts refused =
                Facts.of(Contracts.example("compact.implementations", "implementation.reported", "refused"), NAMES);
        assertThat(Wordings.of("org.snapback.implementation.reported.v1")
                        .orElseThrow()
                        .tell(refused, "UA")
                        .text())
                .endsWith("is refused. The reasons: Our constitutional court has found against it.");
    }

    @Test
    void whoIsLateHearsItBeforeTheOthersAndIsAskedToAct() {
        Words own = tell("compact.implementations", "implementation.late", "PL");
        Facts later =
                Facts.of(Contracts.example("compact.implementations", "implementation.late", "electorate"), NAMES);
        Words others =
                Wordings.of("org.snapback.implementation.late.v1").orElseThrow().tell(later, "LT");

        assertThat(own.text()).contains("asset freeze by 4 March 2026").endsWith("all guarantors are told in a while.");
        assertThat(own.due().what()).startsWith("Carry the measures into national law");
        assertThat(others.text()).doesNotContain("in a while");
        assertThat(others.due()).isNull();
    }

    @Test
    void aCompetentAuthorityIsToldWithHowToReachIt() {
        assertThat(tell("compact.implementations", "authority.designated", Wording.EVERYBODY)
                        .text())
                .isEqualTo("National Revenue Administration is competent in Poland from 3 March 2026, 00:00 UTC on, for"
                        + " derogations, reports on asset freeze, transaction ban. Address: ul. Świętokrzyska 12, 00-916"
                        + " Warszawa. Mail: sanctions@kas.gov.example. Phone: +48 22 555 00 00. Website:"
                        + " https://www.gov.pl/web/kas");
        assertThat(tell("compact.implementations", "authority.ended", Wording.EVERYBODY)
                        .text())
                .contains("until 1 January 2027, 00:00 UTC and no longer");
    }

    @Test
    void whatRestsSaysWhatIsToBeEased() {
        Words words = tell("compact.implementations", "implementation.ended", "PL");

        assertThat(words.text())
                .isEqualTo("Poland need not carry out since 3 April 2030, 11:00 UTC: export ban (measure suspended)."
                        + " What snaps back is due anew. What is law for this reason alone is to be eased: export ban"
                        + " (Act on restrictive measures). Report stage and legal act of each.");
        assertThat(words.due().what()).isEqualTo("Ease the law that carries the measures and report it");
        assertThat(tell("compact.implementations", "implementation.eased", "UA").text())
                .isEqualTo("Poland reports that its law on export ban, which is not owed any more, is eased. Its legal"
                        + " act: Act easing restrictive measures, 2030/77 of 2030-04-12; law from 13 April 2030, 22:00"
                        + " UTC on.");
        assertThat(tell("compact.implementations", "union-act.recorded", "PL").text())
                .startsWith("An act of EU carries export ban into the law of its members that are bound: Germany,"
                        + " Lithuania, Poland. Its legal act: Council Regulation");
    }

    @Test
    void whoHasNoVoteIsAskedForNone() {
        assertThat(tell("compact.ballots", "ballot.opened", "UA").due()).isNull();
        assertThat(tell("compact.ballots", "ballot.opened", "UA").text()).doesNotContain("your vote");
    }

    @Test
    void anAdoptionTellsWhatBindsNowAndWhatLater() {
        assertThat(tell("compact.packages", "package.adopted", "UA").text())
                .contains("asset freeze (1,834 designations), export ban from 13 March 2026, 16:20 UTC")
                .contains("Bound: Germany, Lithuania, Poland."
                        + " By their reservations not bound to: Lithuania (export ban).");
    }

    @Test
    void whatIsDueFromWhomIsSaidOnceWithItsDate() {
        Words bound = tell("compact.packages", "package.adopted", "LT");

        assertThat(bound.text())
                .endsWith("What you are to carry into national law, from when and by when, a notice of its own says.");
        assertThat(bound.due()).isNull();
        assertThat(tell("compact.packages", "package.adopted", "UA").text()).doesNotContain("a notice of its own");
        assertThat(tell("compact.packages", "package.adopted", Wording.EVERYBODY)
                        .text())
                .doesNotContain("a notice of its own");
    }

    @Test
    void onlyThePartiesOfAnAgreementThatEndsAreAskedToRenewIt() {
        Facts once = Facts.of(Contracts.example("compact.agreements", "agreement.term-ending", "once"), NAMES);
        Wording wording = Wordings.of("org.snapback.agreement.term-ending.v1").orElseThrow();

        assertThat(wording.tell(once, "PL").due().by()).isEqualTo("2046-03-01T09:00:00Z");
        assertThat(wording.tell(once, "UA").due()).isNotNull();
        assertThat(wording.tell(once, "LT").due()).isNull();
        assertThat(tell("compact.agreements", "agreement.term-ending", "PL").due())
                .isNull();
    }

    @Test
    void aDocumentIsToldByItsNameAndDigest() {
        assertThat(tell("compact.agreements", "agreement.document-added", "PL").text())
                .startsWith("The agreement KSC-PL-2026 between Ukraine and Poland has a new document, agreement.pdf"
                        + " (application/pdf, 482113 bytes, SHA-256 9f86d08");
    }

    @Test
    void afterTheBrakeLeadersHearByWhenTheyVote() {
        Words words = tell("compact.ballots", "ballot.referred", "PL");

        assertThat(words.text())
                .startsWith("EE has stopped the ballot on the adoption, and leaders decide by unanimity until 5 March"
                        + " 2026, 11:30 UTC.")
                .contains("The reasons of EE: Our power stations");
        assertThat(words.due().by()).isEqualTo("2026-03-05T11:30:00Z");
        assertThat(tell("compact.ballots", "ballot.referred", "UA").due()).isNull();
    }

    @Test
    void aDeclarationIsToldAsOne() {
        String example = Contracts.examples("compact.ballots", "ballot.vote-cast").stream()
                .filter(text -> text.contains("DECLARATION"))
                .findAny()
                .orElseThrow();

        Words words =
                Wordings.of("org.snapback.ballot.vote-cast.v1").orElseThrow().tell(Facts.of(example, NAMES), "PL");

        assertThat(words.title()).startsWith("EE abstains with a declaration:");
        assertThat(words.text()).contains("would not be bound", "Its declaration: We shall not apply it");
    }

    @Test
    void aSnapbackSaysFromWhen() {
        Words words = tell("compact.packages", "package.snapped-back", "PL");

        assertThat(words.text())
                .startsWith("Since 1 September 2030, 04:30 UTC these measures are in force again: export ban."
                        + " Nothing acts backwards. Bound: Germany, Lithuania, Poland.");
        assertThat(words.text()).endsWith("a notice of its own says.");
        assertThat(words.due()).isNull();
    }

    @Test
    void aReviewSaysThatThePackageContinuesUnlessItsEndCarries() {
        assertThat(tell("compact.packages", "package.ending-requested", "PL").text())
                .isEqualTo(
                        "A review of the package is due on 3 September 2026, 16:20 UTC. The guarantors decide whether"
                                + " to END it, by unanimity until 2 September 2026, 16:20 UTC. It continues unless that carries.");
        assertThat(tell("compact.packages", "package.expired", "PL").text())
                .endsWith("What of your law is to be eased, a notice of its own says.");
        assertThat(tell("compact.packages", "package.expired", "UA").text()).doesNotContain("a notice of its own");
    }

    @Test
    void aRevisedTextSaysThatVotesAreVoidAndAsksElectorsForNewOnes() {
        Words words = tell("compact.ballots", "ballot.revised", "PL");

        assertThat(words.text())
                .startsWith("The ballot goes on with the revised text until 5 March 2026, 18:00 UTC."
                        + " 2 votes that were cast before are void.");
        assertThat(words.due().what()).isEqualTo("Vote");
        assertThat(words.due().by()).isEqualTo("2026-03-05T18:00:00Z");
        assertThat(tell("compact.ballots", "ballot.revised", "UA").due()).isNull();
    }

    @Test
    void aSnapbackOfAReliefThatIsNotContinuedSaysSo() {
        Facts facts = Facts.of(Contracts.example("compact.packages", "package.snapped-back", "relief"), NAMES);

        assertThat(Wordings.of("org.snapback.package.snapped-back.v1")
                        .orElseThrow()
                        .tell(facts, "PL")
                        .text())
                .startsWith("Since 1 September 2030, 04:30 UTC these measures are in force again, as the relief is not"
                        + " continued: export ban. Nothing acts backwards.");
    }

    @Test
    void aConfirmationsEndSaysWhatEndsFromWhen() {
        Words words = tell("compact.packages", "package.consequences-ended", "PL");

        assertThat(words.text())
                .isEqualTo("An encroachment's confirmation was found false. From 20 September 2030, 10:00 UTC on,"
                        + " nothing acting backwards, the package is adopted on rung 1, and these measures are not in"
                        + " force any more: transaction ban (12 designations). Delisted: 12 designations, not published"
                        + " any more. What of your law is to be eased, a notice of its own says.");
        Facts lifted = Facts.of(Contracts.example("compact.packages", "package.consequences-ended", "lifted"), NAMES);
        assertThat(Wordings.of("org.snapback.package.consequences-ended.v1")
                        .orElseThrow()
                        .tell(lifted, "UA")
                        .text())
                .startsWith("A provisional confirmation of an encroachment was not confirmed in time.")
                .endsWith("the package is lifted on rung 2, and these measures are not in force any more: export ban.");
    }

    @Test
    void aRescissionSaysWhichErrorItCorrects() {
        Words words = tell("compact.packages", "package.rescinded", "UA");

        assertThat(words.text())
                .startsWith("The guarantors have found the package an error. These measures ended on 3 April 2030,"
                        + " 11:00 UTC, and nothing acts backwards: export ban, transaction ban (12 designations).")
                .endsWith("The reason: The annex was taken from a list that its keeper has called back");
        assertThat(tell("compact.packages", "package.rescission-requested", "PL")
                        .text())
                .contains("asks that the package is rescinded as an error. The guarantors decide on it by qualified"
                        + " majority until");
    }

    @Test
    void aCorrigendumSaysFromWhenWhichTextStands() {
        Words words = tell("compact.packages", "package.corrected", "PL");

        assertThat(words.text())
                .isEqualTo(
                        "The guarantors have corrected an obvious error of the text. From 3 April 2030, 11:00 UTC on,"
                                + " nothing acting backwards, version 2 stands. Measures: export ban, transaction ban"
                                + " (12 designations).");
        assertThat(words.due().what()).isEqualTo("Correct the error in national law where that repeats it");
        assertThat(tell("compact.packages", "package.corrected", "EE").due()).isNull();
        assertThat(tell("compact.packages", "package.corrigendum-requested", "PL")
                        .text())
                .contains("nothing of substance: the text is version 2. The guarantors decide on it by qualified"
                        + " majority until");
    }

    @Test
    void aListingOrDelistingSaysHowManyFromWhenAndNoName() {
        Words listed = tell("compact.packages", "package.listed", "PL");
        Words delisted = tell("compact.packages", "package.delisted", "PL");

        assertThat(listed.text())
                .startsWith("From 3 June 2030, 11:00 UTC on 2 subjects are designated more under the package.");
        assertThat(listed.due().what()).isEqualTo("Apply the measures to the subjects that were listed");
        assertThat(tell("compact.packages", "package.listed", "EE").due()).isNull();
        assertThat(delisted.text()).contains("nothing acting backwards, 2 subjects are designated less");
        assertThat(delisted.due().what()).isEqualTo("Release from the measures whoever was delisted");
        assertThat(tell("compact.packages", "package.delisting-requested", "PL").text())
                .contains(
                        "as an error: the text is version 4. The guarantors decide on it by qualified majority until");
    }

    @Test
    void anAmendmentSaysFromWhenWhichTextStandsAndWhomItBinds() {
        assertThat(tell("compact.packages", "package.amended", "UA").text())
                .isEqualTo("The guarantors have changed the text of the package. From 3 May 2030, 11:00 UTC on, nothing"
                        + " acting backwards, version 3 stands; its digest is"
                        + " fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9. Measures: asset freeze (1,834 designations), export ban,"
                        + " transaction ban (12 designations), financial messaging cutoff (3 designations). Bound: Germany, Lithuania, Poland."
                        + " By their reservations not bound to: Lithuania (export ban).");
        assertThat(tell("compact.packages", "package.amended", "PL").text()).endsWith("a notice of its own says.");
        assertThat(tell("compact.packages", "package.amendment-requested", "PL").text())
                .startsWith("Lithuania asks that the text of the package is changed to version 3. Its measures:")
                .endsWith("The reason: The banks of the annex move money through others");
        assertThat(tell("compact.packages", "package.amendment-refused", "PL").text())
                .isEqualTo("The text stands as it is. votes against: EE");
    }

    @Test
    void anEasingSaysWhatMayComeBack() {
        assertThat(tell("compact.packages", "package.lifted", "PL").text())
                .contains("export ban, transaction ban (12 designations)")
                .endsWith("Until 3 April 2040, 11:00 UTC a confirmed encroachment brings them back at once.");
        assertThat(tell("compact.packages", "package.suspension-requested", "PL")
                        .text())
                .startsWith(
                        "Ukraine asks that the package is suspended. The guarantors decide on it by unanimity until");
        assertThat(tell("compact.packages", "package.easing-refused", "PL").text())
                .isEqualTo("The suspension does not come about. votes against: EE");
    }

    @Test
    void aReviewThatAsksForALiftingIsNamedAsTheOneThatAsks() {
        Facts facts = Facts.of(Contracts.example("compact.packages", "package.lifting-requested", "review"), NAMES);

        assertThat(Wordings.of("org.snapback.package.lifting-requested.v1")
                        .orElseThrow()
                        .tell(facts, "PL")
                        .text())
                .startsWith("A review of the package, due on 5 April 2030, 08:00 UTC, asks that the package is lifted."
                        + " The guarantors decide on it by unanimity until");
    }

    @Test
    void anAutomaticRungSaysWhy() {
        Facts facts = Facts.of(Contracts.example("compact.packages", "package.escalated", "automatic"), NAMES);

        assertThat(Wordings.of("org.snapback.package.escalated.v1")
                        .orElseThrow()
                        .tell(facts, "PL")
                        .text())
                .startsWith(
                        "The package went up to rung 2 on 2 April 2026, 11:00 UTC, by itself, as an encroachment was"
                                + " confirmed. What binds on it:");
    }

    @Test
    void aStateThatIsNotKnownYetIsNamedByItsCode() {
        Facts facts = Facts.of(Contracts.example("compact.ballots", "ballot.vote-cast"), Map.of());

        assertThat(Wordings.of("org.snapback.ballot.vote-cast.v1")
                        .orElseThrow()
                        .tell(facts, "LT")
                        .title())
                .startsWith("PL votes FOR");
    }

    @Test
    void aTextIsCutAtWhatTheContractAllows() {
        Words words = Words.of("en", "😀".repeat(401), "a\tb\0c\ud83d");

        assertThat(words.title().codePointCount(0, words.title().length())).isEqualTo(400);
        assertThat(words.title()).endsWith("😀…");
        assertThat(words.text()).isEqualTo("a b c ");
    }

    private static Words tell(String topic, String name, String recipient) {
        Facts facts = Facts.of(Contracts.example(topic, name), NAMES);
        return Wordings.of("org.snapback." + name + ".v1").orElseThrow().tell(facts, recipient);
    }
}
