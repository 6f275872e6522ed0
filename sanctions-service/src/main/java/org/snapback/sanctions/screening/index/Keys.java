package org.snapback.sanctions.screening.index;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.screening.model.Asked;
import org.snapback.sanctions.screening.model.Identifier;
import org.snapback.sanctions.screening.model.NameForm;
import org.snapback.sanctions.screening.model.NameKeys;
import org.snapback.sanctions.screening.model.Profile;

/** The terms under which a subject is found: each begins with a letter that says which kind of key it is. */
final class Keys {
    private static final String IDENTIFIER = "i";
    private static final String KIND = "k";
    private static final String LIST = "l";

    private Keys() {}

    /** The term of all subjects of a kind. */
    static String of(Kind kind) {
        return KIND + kind;
    }

    /** The term of all subjects of a list. */
    static String ofList(String source) {
        return LIST + source;
    }

    /** The terms of one of a subject's names. */
    static Set<String> of(NameForm name) {
        return NameKeys.listed(name).keySet();
    }

    /** The terms of what identifies a subject whatever its names. */
    static Set<String> ofIdentifiers(Profile listed) {
        Set<String> keys = new HashSet<>();
        for (Identifier identifier : listed.identifiers()) {
            keys.add(IDENTIFIER + identifier.compared());
        }
        return keys;
    }

    /** The terms of what is asked for, and how much each says. */
    static Map<String, Float> of(Asked asked) {
        Map<String, Float> keys = new LinkedHashMap<>();
        for (Identifier identifier : asked.identifiers()) {
            if (identifier.identifies()) {
                keys.put(IDENTIFIER + identifier.compared(), 1_000f);
            }
        }
        for (NameForm name : asked.names()) {
            NameKeys.asked(name).forEach((key, boost) -> keys.merge(key, boost, Math::max));
        }
        return keys;
    }
}
