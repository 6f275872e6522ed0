package org.snapback.notification.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snapback.notification.texts.Texts;

/**
 * The types of events that are told: those with texts in the bundle {@code notices}. None of the texts holds a designated
 * name; no event does.
 */
public final class Wordings {
    static final String BUNDLE = "notices";
    private static final String TITLE = ".title";

    /** Told by another event already, or of how the services work; a notice of its own would say it twice, or too much. */
    private static final Set<String> SILENT = Set.of(
            "package.outcome-ignored",
            "package.revision-taken",
            "ballot.withdrawal-ignored",
            "ballot.revision-ignored",
            "encroachment.confirmation-opened",
            "identity.proposed",
            "identity.decided",
            "identity.undone",
            "designation.stated",
            "designation.notified",
            "designation.reviewed",
            "designation.dispute-asked",
            "designation.dispute-refused",
            "dead-letter.replayed",
            "dead-letter.discarded",
            "contact.named",
            "kafka-principal.created",
            "kafka-principal.rotated",
            "kafka-principal.revoked");

    private Wordings() {}

    /** The names of all types that are told. */
    public static Set<String> names() {
        return english().names().stream()
                .filter(name -> name.endsWith(TITLE))
                .map(name -> name.substring(0, name.length() - TITLE.length()))
                .collect(Collectors.toSet());
    }

    /**
     * The wording of an event; empty where nobody is told of it or the type is not known.
     *
     * @param type the full type, whose version counts: the words for a v1 may not fit a v2
     */
    public static Optional<Wording> of(String type) {
        String name = name(type);
        return english().has(name + TITLE) ? Optional.of(new Wording(name)) : Optional.empty();
    }

    /** Whether the type is known and makes no notice. */
    public static boolean isSilent(String type) {
        return SILENT.contains(name(type));
    }

    /** A type without its prefix and version. */
    public static String name(String type) {
        return type.startsWith("org.snapback.") && type.endsWith(".v1")
                ? type.substring("org.snapback.".length(), type.length() - ".v1".length())
                : "";
    }

    private static Texts english() {
        return Texts.of(BUNDLE, Wording.ENGLISH);
    }
}
