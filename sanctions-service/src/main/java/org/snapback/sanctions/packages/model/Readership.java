package org.snapback.sanctions.packages.model;

import java.util.Set;

/**
 * What decides who may see a package.
 *
 * @param exercise whether it is an exercise, which the public never sees
 * @param proposed whether it is, or was when it was decided or withdrawn, a proposal
 * @param circle the states that see a draft: its sponsors and those invited to become one
 * @param electorate the guarantors that had acceded when it, or its latest escalation, was put to them; empty for a draft
 */
public record Readership(
        PackageStage stage, boolean exercise, boolean proposed, Set<String> circle, Set<String> electorate) {
    public Readership {
        circle = Set.copyOf(circle);
        electorate = Set.copyOf(electorate);
    }

    /** What a reader sees of the package. */
    public Sight sightOf(Reader reader) {
        if (reader.actingState().filter(circle::contains).isPresent()) {
            return Sight.WHOLE;
        }
        if (proposed
                && (reader.seesEveryProposal()
                        || reader.actingState().filter(electorate::contains).isPresent())) {
            return Sight.WHOLE;
        }
        return switch (stage) {
            case ADOPTED, SUSPENDED, LIFTED, EXPIRED, RESCINDED -> exercise ? Sight.NOTHING : Sight.PUBLIC;
            case DRAFT, PROPOSED, REJECTED, WITHDRAWN -> Sight.NOTHING;
        };
    }
}
