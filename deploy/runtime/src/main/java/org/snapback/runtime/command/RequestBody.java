package org.snapback.runtime.command;

import jakarta.enterprise.context.RequestScoped;

/** The digest of the request's body as it was sent; of no bytes where there is none. */
@RequestScoped
class RequestBody {
    private byte[] sha256 = Digests.sha256(new byte[0]);

    byte[] sha256() {
        return sha256;
    }

    void read(byte[] body) {
        sha256 = Digests.sha256(body);
    }
}
