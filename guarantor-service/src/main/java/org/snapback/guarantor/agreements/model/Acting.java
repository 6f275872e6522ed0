package org.snapback.guarantor.agreements.model;

import java.util.List;

/** What comes of an act: the agreement after it, or why it is refused. */
public sealed interface Acting {
    record Done(Agreement agreement) implements Acting {}

    /** The agreement's stage, or what it says, does not allow the act; the message also says what is possible. */
    record NotAllowed(Stage stage, String message) implements Acting {}

    record Broken(List<Breach> breaches) implements Acting {}
}
