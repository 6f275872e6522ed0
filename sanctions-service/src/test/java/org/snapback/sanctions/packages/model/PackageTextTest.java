package org.snapback.sanctions.packages.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackageTextTest {
    private static final UUID ID = Drafts.id(1);
    private static final List<String> SPONSORS = List.of("LT", "PL", "UA");
    private static final PackageTerms TERMS =
            Drafts.terms(Drafts.HUMANITARIAN, new Clause(ClauseType.NO_CLAIMS, "No claims are satisfied"));
    private static final List<Measure> MEASURES = List.of(
            new Measure(Drafts.id(10), Drafts.fullPriceCap(), Drafts.annex(0, "a")),
            new Measure(Drafts.id(11), Drafts.measure(MeasureType.ASSET_FREEZE, 1), Drafts.annex(3, "b")),
            new Measure(Drafts.id(12), Drafts.measure(MeasureType.EXPORT_BAN, 2), Drafts.annex(0, "c")));

    @Test
    void is_the_same_for_ever() {
        PackageText text = PackageText.of(
                ID,
                "PL",
                List.of("PL", "LT"),
                false,
                Drafts.terms(Drafts.HUMANITARIAN),
                List.of(new Measure(Drafts.id(10), Drafts.fullPriceCap(), Drafts.annex(2, "a"))));

        assertThat(text.canonical())
                .isEqualTo("{\"author\":\"PL\",\"clauses\":[{\"text\":\"Humanitarian relief is not restricted\","
                        + "\"type\":\"HUMANITARIAN\"}],\"decisionWindow\":\"PT72H\",\"exercise\":false,"
                        + "\"format\":\"urn:snapback:text:package:1\",\"id\":\"" + ID + "\","
                        + "\"legalBasis\":\"Kyiv Security Compact, article 5(2)\",\"measures\":[{"
                        + "\"annex\":{\"count\":2,\"sha256\":\"" + "a".repeat(64) + "\"},"
                        + "\"derogations\":[{\"text\":\"An urgent cargo, once\",\"title\":\"Emergency\"}],"
                        + "\"effectAfter\":\"PT240H\","
                        + "\"exemptions\":[{\"text\":\"Oil that does not travel by sea\",\"title\":\"Pipelines\"}],"
                        + "\"id\":\"" + Drafts.id(10) + "\",\"priceCap\":{\"currency\":\"USD\",\"price\":4760,"
                        + "\"product\":\"Crude oil of CN 2709 00\",\"review\":\"P2M\",\"unit\":\"barrel\"},"
                        + "\"reviewDate\":{\"date\":\"2027-01-31\",\"zone\":\"Europe/Kyiv\"},\"rung\":1,"
                        + "\"scope\":\"Transport of crude oil above the cap\",\"type\":\"PRICE_CAP\","
                        + "\"windDown\":{\"period\":\"P45D\",\"text\":\"Cargoes loaded before\"}}],"
                        + "\"rationale\":\"The war economy still earns\",\"rule\":\"QUALIFIED_MAJORITY\","
                        + "\"sponsors\":[\"LT\",\"PL\"],\"title\":\"Third package\",\"urgent\":false}");
    }

    @Test
    void its_digest_is_that_of_its_bytes() throws Exception {
        PackageText text = PackageText.of(ID, "PL", SPONSORS, false, TERMS, MEASURES);

        byte[] bytes = text.canonical().getBytes(StandardCharsets.UTF_8);
        assertThat(text.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void the_order_of_writing_never_matters() {
        String digest = digest(TERMS, MEASURES);
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<String> sponsors = shuffled(SPONSORS, random);
            List<Measure> measures = shuffled(MEASURES, random);
            PackageTerms terms = withClauses(shuffled(TERMS.clauses(), random));

            PackageText text = PackageText.of(ID, "PL", sponsors, false, terms, measures);

            assertThat(text.digest()).as("seed %d", seed).isEqualTo(digest);
        }
    }

    @Test
    void any_change_changes_it() {
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put("as it was", digest(TERMS, MEASURES));
        digests.put(
                "id",
                PackageText.of(Drafts.id(2), "PL", SPONSORS, false, TERMS, MEASURES)
                        .digest());
        digests.put(
                "author",
                PackageText.of(ID, "LT", SPONSORS, false, TERMS, MEASURES).digest());
        digests.put(
                "sponsors",
                PackageText.of(ID, "PL", List.of("PL"), false, TERMS, MEASURES).digest());
        digests.put(
                "exercise",
                PackageText.of(ID, "PL", SPONSORS, true, TERMS, MEASURES).digest());
        changedTerms().forEach((what, terms) -> digests.put(what, digest(terms, MEASURES)));
        changedMeasures()
                .forEach((what, measure) ->
                        digests.put(what, digest(TERMS, List.of(measure, MEASURES.get(1), MEASURES.get(2)))));
        digests.put("one measure less", digest(TERMS, MEASURES.subList(0, 2)));

        assertThat(digests.values()).doesNotHaveDuplicates();
        assertThat(digests).hasSize(39);
    }

    @Test
    void what_it_foresees_stands_in_a_fixed_order() {
        EasingTerms easing = new EasingTerms(Set.of(Condition.NON_REPETITION_GUARANTEED, Condition.AGGRESSION_CEASED));
        AutomaticRung automatic =
                new AutomaticRung(2, Set.of(EncroachmentKind.THREAT, EncroachmentKind.CYBER), Gravity.LIMITED);

        PackageText text = PackageText.of(ID, "PL", SPONSORS, false, foreseeing(automatic, easing), MEASURES);

        assertThat(text.canonical())
                .contains("\"automatic\":[{\"kinds\":[\"CYBER\",\"THREAT\"],\"leastGravity\":\"LIMITED\",\"rung\":2}]")
                .contains("\"easing\":{\"suspension\":[\"AGGRESSION_CEASED\",\"NON_REPETITION_GUARANTEED\"]}");
    }

    private static Map<String, PackageTerms> changedTerms() {
        PackageTerms t = TERMS;
        Map<String, PackageTerms> changed = new LinkedHashMap<>();
        changed.put(
                "title",
                new PackageTerms(
                        "x",
                        t.rationale(),
                        t.legalBasis(),
                        t.rule(),
                        t.urgent(),
                        t.decisionWindow(),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put(
                "rationale",
                new PackageTerms(
                        t.title(),
                        "x",
                        t.legalBasis(),
                        t.rule(),
                        t.urgent(),
                        t.decisionWindow(),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put(
                "legal basis",
                new PackageTerms(
                        t.title(),
                        t.rationale(),
                        "x",
                        t.rule(),
                        t.urgent(),
                        t.decisionWindow(),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put(
                "rule",
                new PackageTerms(
                        t.title(),
                        t.rationale(),
                        t.legalBasis(),
                        DecisionRule.UNANIMITY,
                        t.urgent(),
                        t.decisionWindow(),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put(
                "urgent",
                new PackageTerms(
                        t.title(),
                        t.rationale(),
                        t.legalBasis(),
                        t.rule(),
                        true,
                        t.decisionWindow(),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put(
                "window",
                new PackageTerms(
                        t.title(),
                        t.rationale(),
                        t.legalBasis(),
                        t.rule(),
                        t.urgent(),
                        Duration.ofMinutes(1),
                        t.clauses(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        changed.put("clauses", withClauses(t.clauses().subList(0, 1)));
        changed.put("a clause's text", withClauses(List.of(new Clause(ClauseType.HUMANITARIAN, "x"))));
        changed.put("a clause's type", withClauses(List.of(new Clause(ClauseType.REVIEW, "x"))));
        AutomaticRung automatic = new AutomaticRung(2, Set.of(EncroachmentKind.GROUND), Gravity.SERIOUS);
        changed.put("an AUTOMATIC rung", foreseeing(automatic, null));
        changed.put("another", foreseeing(new AutomaticRung(3, automatic.kinds(), Gravity.SERIOUS), null));
        changed.put("its gravity", foreseeing(new AutomaticRung(2, automatic.kinds(), Gravity.GRAVE), null));
        changed.put(
                "its kinds", foreseeing(new AutomaticRung(2, Set.of(EncroachmentKind.CYBER), Gravity.SERIOUS), null));
        changed.put("easing", foreseeing(null, new EasingTerms(Set.of(Condition.AGGRESSION_CEASED))));
        changed.put("its condition", foreseeing(null, new EasingTerms(Set.of(Condition.DAMAGE_COMPENSATED))));
        changed.put("the rule of its confirmations", agreeing());
        changed.put("how often it is reviewed", ending(Period.ofMonths(6), null));
        changed.put("another interval", ending(Period.ofMonths(3), null));
        changed.put("its last day", ending(null, new SunsetDate(LocalDate.parse("2027-01-31"), ZoneOffset.UTC)));
        changed.put(
                "the zone of its last day",
                ending(null, new SunsetDate(LocalDate.parse("2027-01-31"), ZoneId.of("Europe/Kyiv"))));
        return changed;
    }

    private static PackageTerms ending(Period reviewEvery, SunsetDate sunsetOn) {
        PackageTerms t = TERMS;
        return new PackageTerms(
                t.title(),
                t.rationale(),
                t.legalBasis(),
                t.rule(),
                t.urgent(),
                t.decisionWindow(),
                t.clauses(),
                t.automatic(),
                t.easing(),
                null,
                reviewEvery,
                sunsetOn);
    }

    private static PackageTerms agreeing() {
        PackageTerms t = TERMS;
        return new PackageTerms(
                t.title(),
                t.rationale(),
                t.legalBasis(),
                t.rule(),
                t.urgent(),
                t.decisionWindow(),
                t.clauses(),
                t.automatic(),
                t.easing(),
                ConfirmationRule.REVERSE_CONSENSUS,
                null,
                null);
    }

    private static Map<String, Measure> changedMeasures() {
        Measure whole = MEASURES.getFirst();
        MeasureTerms m = whole.terms();
        MeasureTerms bare =
                new MeasureTerms(m.type(), m.rung(), m.scope(), List.of(), List.of(), null, null, null, null);
        PriceCap cap = m.priceCap();
        Map<String, Measure> changed = new LinkedHashMap<>();
        changed.put("measure's id", new Measure(Drafts.id(9), m, whole.annex()));
        changed.put("annex's count", new Measure(whole.id(), m, Drafts.annex(1, "a")));
        changed.put("annex's digest", new Measure(whole.id(), m, Drafts.annex(0, "d")));
        changed.put("nothing but type, rung, scope", new Measure(whole.id(), bare, whole.annex()));
        changed.put(
                "type",
                with(
                        whole,
                        new MeasureTerms(
                                MeasureType.SERVICES_BAN,
                                m.rung(),
                                m.scope(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null)));
        changed.put(
                "rung",
                with(whole, new MeasureTerms(m.type(), 2, m.scope(), List.of(), List.of(), null, null, null, null)));
        changed.put(
                "scope",
                with(whole, new MeasureTerms(m.type(), m.rung(), "x", List.of(), List.of(), null, null, null, null)));
        changed.put(
                "exemptions",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(), m.rung(), m.scope(), m.exemptions(), List.of(), null, null, null, null)));
        changed.put(
                "derogations",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(), m.rung(), m.scope(), List.of(), m.derogations(), null, null, null, null)));
        changed.put(
                "wind-down",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(), m.rung(), m.scope(), List.of(), List.of(), m.windDown(), null, null, null)));
        changed.put(
                "moment of effect",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(),
                                m.rung(),
                                m.scope(),
                                List.of(),
                                List.of(),
                                null,
                                m.effectAfter(),
                                null,
                                null)));
        changed.put(
                "review date",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(),
                                m.rung(),
                                m.scope(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                m.reviewDate(),
                                null)));
        changed.put(
                "price",
                with(
                        whole,
                        new MeasureTerms(
                                m.type(),
                                m.rung(),
                                m.scope(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                new PriceCap(
                                        cap.product(),
                                        cap.price() + 1,
                                        cap.currency(),
                                        cap.unit(),
                                        Period.ofMonths(2)))));
        return changed;
    }

    private static Measure with(Measure measure, MeasureTerms terms) {
        return new Measure(measure.id(), terms, measure.annex());
    }

    private static PackageTerms withClauses(List<Clause> clauses) {
        return new PackageTerms(
                TERMS.title(),
                TERMS.rationale(),
                TERMS.legalBasis(),
                TERMS.rule(),
                TERMS.urgent(),
                TERMS.decisionWindow(),
                clauses,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static PackageTerms foreseeing(AutomaticRung automatic, EasingTerms easing) {
        return new PackageTerms(
                TERMS.title(),
                TERMS.rationale(),
                TERMS.legalBasis(),
                TERMS.rule(),
                TERMS.urgent(),
                TERMS.decisionWindow(),
                TERMS.clauses(),
                automatic == null ? List.of() : List.of(automatic),
                easing,
                null,
                null,
                null);
    }

    private static String digest(PackageTerms terms, List<Measure> measures) {
        return PackageText.of(ID, "PL", SPONSORS, false, terms, measures).digest();
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
