package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.snapback.guarantor.ballots.model.BindingTerms;
import org.snapback.guarantor.ballots.model.BindingTermsSource;

/** No agreement accepts a majority or reserves a measure type, as long as this service keeps no agreements. */
@ApplicationScoped
class NoAgreements implements BindingTermsSource {
    @Override
    public Map<String, BindingTerms> of(Set<String> states) {
        return Map.of();
    }
}
