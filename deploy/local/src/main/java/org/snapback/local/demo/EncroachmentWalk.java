package org.snapback.local.demo;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Api.Answer;

/** One encroachment, as Ukraine reports it and the guarantors consult on it. */
public final class EncroachmentWalk {
    private static final String TITLE = "Forty cruise missiles struck substations in two regions.";

    private final Addresses stack;
    private final Api api;
    private String path;
    private String consultation;

    public EncroachmentWalk(Addresses stack, Api api) {
        this.stack = stack;
        this.api = api;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String consultation() {
        return consultation;
    }

    /** Ukraine files a grave attack from the air, with two pieces of evidence. */
    public Answer file() throws InterruptedException {
        Answer answer = api.post(
                stack.guarantor(),
                "/v1/encroachments",
                stack.token("BENEFICIARY", "UA"),
                Map.of(
                        "occurredAt",
                        stack.clock()
                                .instant()
                                .minus(1, ChronoUnit.HOURS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        "kind",
                        "AIR_OR_MISSILE",
                        "gravity",
                        "GRAVE",
                        "regions",
                        List.of("UA-32", "UA-63"),
                        "narrative",
                        TITLE,
                        "evidence",
                        List.of(
                                piece("Radar tracks of the air force", "https://tracks.example/1", 1),
                                piece("Photographs of the substations", "https://photographs.example/1", 2))));
        path = "/v1/encroachments/" + answer.text("id");
        return answer;
    }

    /** A second delegate of Ukraine stands behind it. */
    public Answer countersign() throws InterruptedException {
        return api.post(
                stack.guarantor(),
                path + "/countersignature",
                stack.token("BENEFICIARY", "UA", "beneficiary-ua-second"),
                Map.of());
    }

    /** Ukraine asks that guarantors be convened. */
    public Answer convene() throws InterruptedException {
        Answer answer = api.post(
                stack.guarantor(),
                "/v1/consultations",
                stack.token("BENEFICIARY", "UA"),
                Map.of("encroachmentId", id()));
        consultation = answer.text("id");
        return answer;
    }

    public Answer attend(String state) throws InterruptedException {
        return api.post(
                stack.guarantor(),
                "/v1/consultations/" + consultation + "/attendances",
                stack.token("DELEGATE", state),
                Map.of("mode", "IN_PERSON"));
    }

    /** The secretariat records the first session, which these states took part in. */
    public Answer session(List<String> participants) throws InterruptedException {
        return api.post(
                stack.guarantor(),
                "/v1/consultations/" + consultation + "/session",
                stack.token("SECRETARIAT", null),
                Map.of(
                        "heldAt",
                        stack.clock().instant().truncatedTo(ChronoUnit.MICROS).toString(),
                        "participants",
                        participants,
                        "summary",
                        "Guarantors heard Ukraine's report."));
    }

    /** Ukraine puts the report to the vote; the answer names the ballot. */
    public Answer ask() throws InterruptedException {
        return api.post(stack.guarantor(), path + "/confirmation", stack.token("BENEFICIARY", "UA"), Map.of());
    }

    public Answer read() throws InterruptedException {
        return api.get(stack.guarantor(), path, stack.token("BENEFICIARY", "UA"));
    }

    private static Map<String, String> piece(String description, String link, int number) {
        return Map.of("description", description, "link", link, "sha256", "%064x".formatted(number));
    }
}
