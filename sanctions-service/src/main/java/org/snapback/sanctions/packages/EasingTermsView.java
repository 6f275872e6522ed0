package org.snapback.sanctions.packages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.Condition;
import org.snapback.sanctions.packages.model.EasingTerms;

/** What a package says of its easing, as REST and events show it. */
@Schema(name = "EasingTerms", description = "What the package itself allows; lifting always needs all conditions")
record EasingTermsView(
        @Schema(description = "The conditions on which it may be suspended", examples = "[\"AGGRESSION_CEASED\"]")
        List<Condition> suspension) {

    /** Null where the package says nothing of easing. */
    static EasingTermsView of(EasingTerms terms) {
        return terms == null
                ? null
                : new EasingTermsView(terms.suspension().stream().sorted().toList());
    }
}
