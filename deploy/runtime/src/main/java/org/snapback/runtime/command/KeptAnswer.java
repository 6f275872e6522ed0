package org.snapback.runtime.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import org.snapback.runtime.json.Json;

/**
 * A first answer.
 *
 * @param status null where the answer held a secret
 */
record KeptAnswer(byte[] bodyHash, Integer status, String headers, String body) {
    boolean answered(CommandKey command) {
        return MessageDigest.isEqual(bodyHash, command.bodyHash());
    }

    boolean wasSecret() {
        return status == null;
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status);
        try {
            for (String[] header : Json.read(headers, String[][].class)) {
                answer.header(header[0], header[1]);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the kept headers are not ours: " + headers, e);
        }
        return body == null ? answer.build() : answer.entity(body).build();
    }
}
