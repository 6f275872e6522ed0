package org.snapback.runtime.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who acts in this request, as the verified token says. */
@RequestScoped
public class Caller {
    /** The beneficiary's code: Ukraine. */
    public static final String UKRAINE = "UA";

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's {@code sub}; {@code anonymous} where there is no token. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** The roles of the token that Snapback knows. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (identity.hasRole(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Whether the token gives this role. */
    public boolean is(Role role) {
        return identity.hasRole(role.name());
    }

    /**
     * The state that the caller acts for: the token's {@code state}, an ISO 3166-1 alpha-2 code; UA alone for a
     * beneficiary; empty where the claim is missing or malformed.
     */
    public Optional<String> state() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Object claim = token.getClaim("state");
        return Optional.ofNullable(claim)
                .map(Object::toString)
                .filter(code -> ALPHA_2.matcher(code).matches())
                .filter(code -> !is(Role.BENEFICIARY) || code.equals(UKRAINE));
    }
}
