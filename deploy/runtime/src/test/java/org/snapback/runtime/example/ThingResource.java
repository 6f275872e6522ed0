package org.snapback.runtime.example;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** The smallest service there is, to try the library on. */
@Path("/v1/things")
public class ThingResource {
    public enum Colour {
        RED
    }

    public record NewThing(@NotBlank @Size(max = 10) String name, Colour colour, Long amount, Boolean fresh) {}

    public record Thing(UUID id, String name) {}

    private final Journal journal;
    private final EntityManager entities;
    private final Caller caller;

    ThingResource(Journal journal, EntityManager entities, Caller caller) {
        this.journal = journal;
        this.entities = entities;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Role.Names.DELEGATE)
    public Response add(@Valid @NotNull NewThing body, @QueryParam("end") String end) {
        Thing thing = store(body.name());
        return switch (end) {
            case "refused" -> Problems.response(Refusal.of(CommonProblem.FORBIDDEN, "after the fact"));
            case "broken" -> throw new IllegalStateException("broken on purpose");
            case null, default ->
                Response.created(URI.create("/v1/things/" + thing.id))
                        .entity(thing)
                        .build();
        };
    }

    @POST
    @Path("secrets")
    @Command(secret = true)
    @RolesAllowed(Role.Names.DELEGATE)
    public Response addSecret(@Valid @NotNull NewThing body) {
        return Response.status(201).entity(store(body.name())).build();
    }

    @GET
    @RolesAllowed("**")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("colour") Colour colour,
            @QueryParam("of") UUID of,
            @QueryParam("from") Instant from,
            @Context UriInfo uri) {
        int after = page.after(1)
                .map(cursor -> Integer.parseInt(cursor.key().getFirst()))
                .orElse(0);
        List<Integer> found = IntStream.rangeClosed(after + 1, 5)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return Page.answer(uri, page, found, Cursor::of, number -> number);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    public Response one(@PathParam("id") UUID id) {
        return Problems.response(Problems.notFound("thing", id));
    }

    private Thing store(String name) {
        Thing thing = new Thing(Ids.next(), name);
        entities.createNativeQuery("INSERT INTO thing (id, name) VALUES (:id, :name)")
                .setParameter("id", thing.id)
                .setParameter("name", name)
                .executeUpdate();
        journal.append(new Event(
                "compact.packages",
                "package",
                thing.id.toString(),
                1,
                "package.adopted",
                thing,
                caller.state().map(List::of).map(Audience::states).orElse(Audience.NONE),
                false));
        return thing;
    }
}
