package org.snapback.guarantor.implementations.model;

import java.util.Optional;

/** How far a state has eased the law that carries a measure which is not owed any more. */
public enum EasedStage {
    /** The law carries it still, and nothing has been reported. */
    TO_EASE(null),
    IN_PROGRESS(Stage.IN_PROGRESS),
    EASED(Stage.IN_FORCE),
    PARTLY_EASED(Stage.PARTLY_IN_FORCE),
    /** The state keeps it, for reasons of its own. */
    KEPT(Stage.REFUSED);

    private final Stage twin;

    EasedStage(Stage twin) {
        this.twin = twin;
    }

    /** The stage of carrying whose report needs the same to be said; empty for one that nobody reports. */
    public Optional<Stage> twin() {
        return Optional.ofNullable(twin);
    }

    /** Where an implementation begins that ends at a stage for a reason: the law that it made is to be eased. */
    public static EasedStage onEnd(Stage stage, EndReason reason) {
        return stage.isCarried() && reason != EndReason.STATE_LEFT ? TO_EASE : null;
    }
}
