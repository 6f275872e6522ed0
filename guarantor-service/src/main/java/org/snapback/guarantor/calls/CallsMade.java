package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.encroachments.CalledAlready;

@ApplicationScoped
class CallsMade implements CalledAlready {
    private final CallRepository calls;

    CallsMade(CallRepository calls) {
        this.calls = calls;
    }

    @Override
    public Set<UUID> at(UUID encroachment) {
        return calls.calledAt(encroachment);
    }
}
