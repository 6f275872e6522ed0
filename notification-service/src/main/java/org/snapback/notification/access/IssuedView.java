package org.snapback.notification.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A principal with its password, which is shown this once. */
@Schema(name = "IssuedKafkaPrincipal", description = "A principal with its password, shown once")
record IssuedView(
        PrincipalView principal,

        @Schema(description = "Shown once, and kept nowhere", examples = "xW2nC0mJ5o8Zk1vS7tQ4aB6eR9uY3pLd")
        String password,

        AccessView access) {

    static IssuedView of(Issued issued, AccessSettings settings) {
        PrincipalRow row = issued.principal();
        return new IssuedView(
                PrincipalView.of(row),
                issued.password(),
                AccessView.of(row.reach(), java.util.List.of(row.name), settings));
    }
}
