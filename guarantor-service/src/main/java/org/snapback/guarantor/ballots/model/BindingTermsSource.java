package org.snapback.guarantor.ballots.model;

import java.util.Map;
import java.util.Set;

/** Where a ballot that opens learns what its electors' agreements say of being bound. */
public interface BindingTermsSource {
    /** The terms of these states as they are now; a state without an entry has {@link BindingTerms#NONE}. */
    Map<String, BindingTerms> of(Set<String> states);
}
