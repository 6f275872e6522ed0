package org.snapback.local.demo;

import java.util.List;
import java.util.Map;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Api.Answer;

/** One condition of easing, as Ukraine attests it and puts it to the vote. */
public final class ConditionWalk {
    private final Addresses stack;
    private final Api api;
    private String path;

    public ConditionWalk(Addresses stack, Api api) {
        this.stack = stack;
        this.api = api;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Ukraine attests it, with two pieces of evidence. */
    public Answer attest(String condition) throws InterruptedException {
        Answer answer = api.post(
                stack.guarantor(),
                "/v1/conditions",
                ukraine(),
                Map.of(
                        "condition",
                        condition,
                        "statement",
                        "Monitors have seen it, and so have we.",
                        "evidence",
                        List.of(
                                piece("Report of the monitors", "https://monitors.example/1", 1),
                                piece("Report of the general staff", "https://staff.example/1", 2))));
        path = "/v1/conditions/" + answer.text("id");
        return answer;
    }

    /** Ukraine puts it to the vote; the answer names the ballot as {@code openBallotId}. */
    public Answer ask() throws InterruptedException {
        return api.post(stack.guarantor(), path + "/confirmation", ukraine(), Map.of());
    }

    private String ukraine() {
        return stack.token("BENEFICIARY", "UA");
    }

    private static Map<String, String> piece(String description, String link, int number) {
        return Map.of("description", description, "link", link, "sha256", "%064x".formatted(number));
    }
}
