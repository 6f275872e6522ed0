package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Binding;

/** What a reservation takes out. */
@Schema(
        name = "Excepted",
        description = "The measure types that do not bind a state which the decision otherwise binds")
record ExceptedView(@Schema(examples = "PL") String state, List<String> measureTypes) {

    /** Of those bindings that have any. */
    static List<ExceptedView> of(List<Binding> bound) {
        return bound.stream()
                .filter(binding -> !binding.excepted().isEmpty())
                .map(binding -> new ExceptedView(binding.state(), binding.excepted()))
                .toList();
    }
}
