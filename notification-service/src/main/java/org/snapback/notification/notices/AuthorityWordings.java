package org.snapback.notification.notices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How competent authorities are told of. */
final class AuthorityWordings {
    private AuthorityWordings() {}

    static Words designated(Facts facts, String recipient) {
        return Words.of(
                "Competent authority of " + facts.state("state") + ": " + facts.text("name"),
                facts.text("name") + " is competent in " + facts.state("state") + " from " + facts.written("validFrom")
                        + " on" + until(facts) + ", for " + what(facts) + "." + contact(facts));
    }

    static Words ended(Facts facts, String recipient) {
        return Words.of(
                "Competent no more in " + facts.state("state") + ": " + facts.text("name"),
                facts.text("name") + " is competent in " + facts.state("state") + " until "
                        + facts.written("validUntil") + " and no longer, for " + what(facts) + ".");
    }

    private static String until(Facts facts) {
        return facts.has("validUntil") ? " until " + facts.written("validUntil") : "";
    }

    private static String what(Facts facts) {
        return words(facts.texts("purposes")) + " on " + words(facts.texts("measureTypes"));
    }

    private static String contact(Facts facts) {
        String ways = Stream.of("address", "mail", "phone", "website")
                .filter(facts::has)
                .map(facts::text)
                .collect(Collectors.joining("; "));
        return ways.isEmpty() ? "" : " To be reached at: " + ways;
    }

    private static String words(List<String> constants) {
        return constants.stream()
                .map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
