package org.snapback.runtime.problem;

import java.util.Locale;

/**
 * A kind of refusal with a stable name; every one has a page in docs/problems. Meant for enums, whose constant
 * {@code NO_HUMANITARIAN_CLAUSE} is the type {@code urn:snapback:problem:no-humanitarian-clause}.
 */
public interface ProblemType {
    /** The constant's name, in upper case with underscores. */
    String name();

    /** The HTTP status of the refusal: 400 to 599. */
    int status();

    /** What the kind of refusal is, in one short sentence that never varies. */
    String title();

    /** The name as URLs and docs write it: lower case with hyphens. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** RFC 9457's {@code type}. */
    default String uri() {
        return "urn:snapback:problem:" + slug();
    }
}
