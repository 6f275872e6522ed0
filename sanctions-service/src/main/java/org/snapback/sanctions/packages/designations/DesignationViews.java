package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** Shows one designation in full; who said what is for those who keep it. */
@ApplicationScoped
class DesignationViews {
    private final EntityManager entities;
    private final DesignationTable table;
    private final Caller caller;

    DesignationViews(EntityManager entities, DesignationTable table, Caller caller) {
        this.entities = entities;
        this.table = table;
        this.caller = caller;
    }

    /** A designation that the caller sees. */
    Optional<DesignationView> find(UUID id) {
        entities.flush();
        return table.find(id).map(summary -> {
            DesignationRow row = entities.find(DesignationRow.class, id);
            boolean keeps = caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
            List<DesignationView.Step> history = table.history(id);
            return new DesignationView(
                    summary,
                    row.statement,
                    keeps && row.disputeAsked != null
                            ? new DesignationView.PendingDispute(
                                    row.disputeAsked, row.disputeAskedBy, row.disputeReason)
                            : null,
                    keeps
                            ? history
                            : history.stream()
                                    .filter(step -> step.act().open())
                                    .map(DesignationView.Step::open)
                                    .toList());
        });
    }
}
