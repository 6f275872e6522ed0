package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Binding;
import org.snapback.guarantor.ballots.model.Ground;

/** What an adoption means for one elector. */
@Schema(name = "Binding", description = "Whether an adoption binds a state, and why")
record BindingView(
        @Schema(examples = "PL") String state,
        boolean bound,
        Ground ground,

        @Schema(description = "The ground in words") String because,

        @Schema(description = "The measure types of the text that its reservations take out")
        List<String> excepted) {
    static List<BindingView> of(List<Binding> bindings) {
        return bindings.stream()
                .map(binding -> new BindingView(
                        binding.state(),
                        binding.binds(),
                        binding.ground(),
                        binding.ground().because(),
                        binding.excepted()))
                .toList();
    }
}
