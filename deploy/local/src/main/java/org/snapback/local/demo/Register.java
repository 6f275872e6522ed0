package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Api.Answer;
import org.snapback.local.client.UnexpectedException;
import org.snapback.servers.Folders;

/** The secretariat loads designation lists into the register. */
public final class Register {
    private static final List<String> WANTED = List.of("RUSSIA", "UKRAINE", "BELARUS");

    private final Addresses stack;
    private final Api api;
    private final Narrator narrator;

    public Register(Addresses stack, Api api, Narrator narrator) {
        this.stack = stack;
        this.api = api;
        this.narrator = narrator;
    }

    /**
     * Loads these lists; for one that is not given, the sample that the product ships.
     *
     * @throws UnexpectedException where sanctions-service refuses one
     */
    public void load(Path un, Path ofac) throws InterruptedException {
        narrator.part("The secretariat loads the designation lists");
        try {
            Path samples = Files.createTempDirectory("snapback-samples");
            try {
                Samples.copy(stack.root(), samples);
                load("un", Lists.un(un == null ? samples.resolve("un/consolidated.xml") : un));
                load("ofac", Lists.ofac(ofac == null ? samples.resolve("ofac") : ofac));
            } finally {
                Folders.delete(samples);
            }
        } catch (IOException e) {
            throw new UnexpectedException("The sample lists could not be read: " + e.getMessage(), e);
        }
    }

    /** OFAC's programmes on Russia, Ukraine and Belarus that the register holds. */
    public List<String> programmes() throws InterruptedException {
        TreeSet<String> found = new TreeSet<>();
        for (JsonNode list : api.get(stack.sanctions(), "/v1/lists", stack.token("SECRETARIAT", null))
                .body()
                .path("items")) {
            if (list.path("source").asText().equals("ofac")) {
                list.path("programmes")
                        .forEach(programme -> found.add(programme.path("name").asText()));
            }
        }
        return found.stream()
                .filter(programme -> WANTED.stream().anyMatch(programme.toUpperCase(Locale.ROOT)::contains))
                .toList();
    }

    private void load(String source, Lists.Upload upload) throws InterruptedException {
        Answer answer = api.post(
                stack.sanctions(),
                "/v1/lists/" + source + "/imports",
                stack.token("SECRETARIAT", null),
                upload.type(),
                upload.body());
        JsonNode counts = answer.body();
        narrator.step("The list of " + source.toUpperCase(Locale.ROOT) + " is imported", answer);
        narrator.note(counts.path("persons").asInt() + " persons, "
                + counts.path("entities").asInt() + " entities, "
                + counts.path("vessels").asInt() + " vessels, "
                + counts.path("aircraft").asInt() + " aircraft; "
                + counts.path("new").asInt() + " new, "
                + counts.path("unchanged").asInt() + " unchanged, "
                + counts.path("rejected").asInt() + " rejected");
    }
}
