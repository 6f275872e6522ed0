package org.snapback.notification.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells the page /console where the three specifications are, which only the running service knows. */
@Path("/console/specifications")
class ConsoleResource {
    /** A specification, in the form that Swagger UI takes. */
    record Specification(String name, String url) {}

    private final Specifications specifications;

    ConsoleResource(Specifications specifications) {
        this.specifications = specifications;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Specification> list() {
        return List.of(
                specification("sanctions-service", specifications.sanctions()),
                specification("guarantor-service", specifications.guarantor()),
                specification("notification-service", specifications.notification()));
    }

    private static Specification specification(String name, Optional<String> base) {
        return new Specification(name, base.orElse("") + "/q/openapi");
    }
}
