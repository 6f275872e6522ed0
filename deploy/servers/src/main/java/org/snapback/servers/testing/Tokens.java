package org.snapback.servers.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens for tests, signed with the key that the application under test verifies with. */
public final class Tokens {
    private static final Duration LIFETIME = Duration.ofHours(1);

    // To sign one takes longer than most of what it is used for.
    private static final Map<List<String>, String> MINTED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A delegate of this guarantor. */
    public static String delegate(String state) {
        return of("DELEGATE", state);
    }

    /** A second holder of this role for this state, whose subject is another than the first one's. */
    public static String second(String role, String state) {
        return minted(role, state, role.toLowerCase(java.util.Locale.ROOT) + "-" + state + "-2");
    }

    /** One of Ukraine's delegates. */
    public static String beneficiary() {
        return of("BENEFICIARY", "UA");
    }

    /** An official of this state's ministry. */
    public static String ministry(String state) {
        return of("MINISTRY", state);
    }

    public static String secretariat() {
        return of("SECRETARIAT", null);
    }

    public static String partner() {
        return of("PARTNER", null);
    }

    public static String operator() {
        return of("OPERATOR", null);
    }

    public static String auditor() {
        return of("AUDITOR", null);
    }

    /** A token of this role, for this state or for none (null). */
    public static String of(String role, String state) {
        String subject = role.toLowerCase(java.util.Locale.ROOT) + (state == null ? "" : "-" + state);
        return minted(role, state, subject);
    }

    /** A token that was valid until an hour ago. */
    public static String expired(String role, String state) {
        return mint(role, state, "late", Instant.now().minus(LIFETIME.multipliedBy(2)));
    }

    private static String minted(String role, String state, String subject) {
        return MINTED.computeIfAbsent(
                List.of(role, String.valueOf(state), subject), key -> mint(role, state, subject, Instant.now()));
    }

    private static String mint(String role, String state, String subject, Instant from) {
        return RunningServers.issuer().mint(List.of(role), Optional.ofNullable(state), subject, from, LIFETIME);
    }
}
