package org.snapback.runtime.command;

import jakarta.enterprise.context.RequestScoped;

/**
 * The digest of the request's body as it was sent; of no bytes where there is none. JSON bodies are digested on their way
 * in; who reads another body by itself says what it was, before its {@link Command}.
 */
@RequestScoped
public class RequestBody {
    private byte[] sha256 = Digests.sha256(new byte[0]);

    byte[] sha256() {
        return sha256;
    }

    void read(byte[] body) {
        sha256 = Digests.sha256(body);
    }

    /** Says what the body was: 32 bytes that only an equal body has. */
    public void digested(byte[] bodySha256) {
        sha256 = bodySha256.clone();
    }
}
