package org.snapback.guarantor.encroachments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.runtime.json.Json;

/**
 * What a confirmation would bring about, all of it that may be told to every elector.
 *
 * @param packages those that would move, in order of id
 * @param commitments the RESPONSE commitments that would be called, in order of id; confidential ones are not told
 */
@Schema(name = "ConfirmationPreview", description = "What the confirmation would bring about at once")
record Preview(List<PackageEffect> packages, List<CallEffect> commitments) {
    /**
     * What becomes of a package.
     *
     * @param rung null where none comes into force
     */
    @Schema(
            name = "PackageEffect",
            description = "The AUTOMATIC rung that comes into force, the measures that snap back")
    record PackageEffect(UUID packageId, String title, Integer rung, List<UUID> back) {
        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("packageId", packageId.toString());
            members.put("title", title);
            if (rung != null) {
                members.put("rung", rung);
            }
            members.put("back", back.stream().map(UUID::toString).toList());
            return members;
        }
    }

    @Schema(name = "CallEffect", description = "A RESPONSE commitment that is called")
    record CallEffect(UUID commitmentId, String guarantor, String pillar, String what) {
        private Map<String, Object> members() {
            return Map.of(
                    "commitmentId", commitmentId.toString(), "guarantor", guarantor, "pillar", pillar, "what", what);
        }
    }

    /** Its canonical text, by which it is compared and kept. */
    FrozenText text() {
        return FrozenText.of(members());
    }

    Map<String, Object> members() {
        List<Object> moved = new ArrayList<>();
        packages.forEach(effect -> moved.add(effect.members()));
        List<Object> called = new ArrayList<>();
        commitments.forEach(effect -> called.add(effect.members()));
        return Map.of("packages", moved, "commitments", called);
    }

    /** Reads a canonical text; null where there is none. */
    static Preview read(String text) {
        try {
            return text == null ? null : Json.read(text, Preview.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("the column holds no preview", e);
        }
    }
}
