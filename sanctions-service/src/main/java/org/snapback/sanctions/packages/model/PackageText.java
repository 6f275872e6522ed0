package org.snapback.sanctions.packages.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.sanctions.canonical.CanonicalJson;
import org.snapback.sanctions.canonical.Sha256;

/**
 * The text that guarantors vote on, as RFC 8785 JSON: the terms and every measure, in which an annex stands as its count
 * and digest. What is absent is left out; sponsors, clauses, measures and AUTOMATIC rungs are in the order of code,
 * type, id and rung, so that the order in which they were written does not matter.
 *
 * @param canonical the JSON text; its UTF-8 bytes are what is digested
 * @param digest SHA-256, in lower-case hexadecimal
 */
public record PackageText(String canonical, String digest) {
    private static final String FORMAT = "urn:snapback:text:package:1";

    /** The text of a package as it is proposed. */
    public static PackageText of(
            UUID id,
            String author,
            Collection<String> sponsors,
            boolean exercise,
            PackageTerms terms,
            Collection<Measure> measures) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("format", FORMAT);
        text.put("id", id.toString());
        text.put("author", author);
        text.put("sponsors", List.copyOf(new TreeSet<>(sponsors)));
        text.put("exercise", exercise);
        text.put("title", terms.title());
        text.put("rationale", terms.rationale());
        text.put("legalBasis", terms.legalBasis());
        text.put("rule", terms.rule().name());
        text.put("urgent", terms.urgent());
        text.put("decisionWindow", terms.decisionWindow().toString());
        text.put(
                "clauses",
                terms.clauses().stream()
                        .sorted(Comparator.comparing(Clause::type))
                        .map(clause -> Map.of("type", clause.type().name(), "text", clause.text()))
                        .toList());
        text.put(
                "measures",
                measures.stream()
                        .sorted(Comparator.comparing(measure -> measure.id().toString()))
                        .map(PackageText::measure)
                        .toList());
        if (!terms.automatic().isEmpty()) {
            text.put(
                    "automatic",
                    terms.automatic().stream()
                            .sorted(Comparator.comparingInt(AutomaticRung::rung))
                            .map(PackageText::automatic)
                            .toList());
        }
        if (terms.easing() != null) {
            text.put("easing", Map.of("suspension", names(terms.easing().suspension())));
        }
        if (terms.confirmationRule() != null) {
            text.put("confirmationRule", terms.confirmationRule().name());
        }
        if (terms.reviewEvery() != null) {
            text.put("reviewEvery", terms.reviewEvery().toString());
        }
        if (terms.sunsetOn() != null) {
            text.put(
                    "sunsetOn",
                    Map.of(
                            "date", terms.sunsetOn().date().toString(),
                            "zone", terms.sunsetOn().zone().getId()));
        }
        String canonical = CanonicalJson.write(text);
        return new PackageText(canonical, Sha256.of(canonical));
    }

    private static Map<String, Object> automatic(AutomaticRung automatic) {
        return Map.of(
                "rung", automatic.rung(),
                "kinds", names(automatic.kinds()),
                "leastGravity", automatic.leastGravity().name());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Map<String, Object> measure(Measure measure) {
        MeasureTerms terms = measure.terms();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", measure.id().toString());
        text.put("type", terms.type().name());
        text.put("rung", terms.rung());
        text.put("scope", terms.scope());
        text.put(
                "exemptions",
                terms.exemptions().stream()
                        .map(exemption -> provision(exemption.title(), exemption.text()))
                        .toList());
        text.put(
                "derogations",
                terms.derogations().stream()
                        .map(derogation -> provision(derogation.title(), derogation.text()))
                        .toList());
        WindDown windDown = terms.windDown();
        if (windDown != null) {
            text.put("windDown", Map.of("period", windDown.period().toString(), "text", windDown.text()));
        }
        if (terms.effectAfter() != null) {
            text.put("effectAfter", terms.effectAfter().toString());
        }
        ReviewDate review = terms.reviewDate();
        if (review != null) {
            text.put(
                    "reviewDate",
                    Map.of(
                            "date",
                            review.date().toString(),
                            "zone",
                            review.zone().getId()));
        }
        PriceCap cap = terms.priceCap();
        if (cap != null) {
            text.put("priceCap", priceCap(cap));
        }
        text.put(
                "annex",
                Map.of(
                        "count",
                        measure.annex().count(),
                        "sha256",
                        measure.annex().sha256()));
        return text;
    }

    private static Map<String, Object> provision(String title, String text) {
        return Map.of("title", title, "text", text);
    }

    private static Map<String, Object> priceCap(PriceCap cap) {
        return Map.of(
                "product", cap.product(),
                "price", cap.price(),
                "currency", cap.currency(),
                "unit", cap.unit(),
                "review", cap.review().toString());
    }
}
