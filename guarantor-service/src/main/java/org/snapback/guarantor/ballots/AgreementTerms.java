package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snapback.guarantor.agreements.Agreements;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BindingTerms;
import org.snapback.guarantor.ballots.model.BindingTermsSource;

import static java.util.stream.Collectors.toMap;

/** What the agreements in force say of being bound. A kind of decision that no ballot knows accepts nothing. */
@ApplicationScoped
class AgreementTerms implements BindingTermsSource {
    private final Agreements agreements;
    private final Clock clock;

    AgreementTerms(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Map<String, BindingTerms> of(Set<String> states) {
        return agreements.binding(states, clock.instant()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> terms(entry.getValue())));
    }

    private static BindingTerms terms(Agreements.Binding binding) {
        Set<BallotKind> kinds = Arrays.stream(BallotKind.values())
                .filter(kind -> binding.majorityKinds().contains(kind.name()))
                .collect(Collectors.toSet());
        return new BindingTerms(kinds, Set.copyOf(binding.reservations()));
    }
}
