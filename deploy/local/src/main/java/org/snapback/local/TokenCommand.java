package org.snapback.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snapback.servers.LocalIssuer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a bearer token for the local stack. */
@Command(
        name = "token",
        description = "Prints a bearer token for the local stack, and nothing else.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    /** Who can act, and whether they act for a state. */
    enum Role {
        DELEGATE(true),
        BENEFICIARY(true),
        MINISTRY(true),
        PARTNER(false),
        SECRETARIAT(false),
        OPERATOR(false),
        AUDITOR(false);

        private final boolean ofState;

        Role(boolean ofState) {
            this.ofState = ofState;
        }
    }

    @Mixin
    private Place place;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Role role;

    @Option(
            names = "--state",
            paramLabel = "CODE",
            converter = StateCode.class,
            description = "The state acted for, alpha-2: needed by DELEGATE and MINISTRY; UA for BENEFICIARY.")
    private String state;

    @Option(names = "--subject", paramLabel = "NAME", description = "Who acts (default: made of role and state).")
    private String subject;

    @Option(
            names = "--for",
            paramLabel = "DURATION",
            defaultValue = "8h",
            converter = Span.class,
            description = "How long it is valid: 30m, 8h, 7d (default: ${DEFAULT-VALUE}).")
    private Duration lifetime;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String code = code();
        String name = subject != null
                ? subject
                : role.name().toLowerCase(Locale.ROOT) + (code == null ? "" : "-" + code.toLowerCase(Locale.ROOT));
        spec.commandLine()
                .getOut()
                .println(LocalIssuer.open(place.folder().secrets())
                        .mint(List.of(role.name()), Optional.ofNullable(code), name, Instant.now(), lifetime));
        return 0;
    }

    private String code() {
        if (role == Role.BENEFICIARY && state == null) {
            return "UA";
        }
        if (role == Role.BENEFICIARY && !state.equals("UA")) {
            throw new ParameterException(spec.commandLine(), "a BENEFICIARY acts for UA, not for " + state);
        }
        if (role.ofState && state == null) {
            throw new ParameterException(spec.commandLine(), "a " + role + " acts for a state: name it with --state");
        }
        return state;
    }
}
