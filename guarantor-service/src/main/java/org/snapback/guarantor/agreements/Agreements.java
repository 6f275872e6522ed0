package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Terms;

/** What the other features ask of agreements. */
@ApplicationScoped
@Transactional
public class Agreements {
    private final AgreementRepository agreements;
    private final AgreementVersions versions;
    private final JointDocument document;
    private final UkraineAccessions accessions;

    Agreements(
            AgreementRepository agreements,
            AgreementVersions versions,
            JointDocument document,
            UkraineAccessions accessions) {
        this.agreements = agreements;
        this.versions = versions;
        this.document = document;
        this.accessions = accessions;
    }

    /**
     * What a guarantor's agreement says of the decisions that bind it.
     *
     * @param agreement its id
     * @param majorityKinds the kinds of decision by which it is bound when a majority takes them
     * @param reservations the types of measures that do not bind it
     */
    public record Binding(UUID agreement, List<String> majorityKinds, List<String> reservations) {}

    /**
     * By what the states are bound at a moment. A notified termination binds until it takes effect.
     *
     * @param states codes of guarantors
     * @param at now, or a moment of the past
     * @return what each one's bilateral agreement says; nothing of those that none binds
     */
    public Map<String, Binding> binding(Collection<String> states, Instant at) {
        Map<String, Binding> bound = new TreeMap<>();
        for (Agreement agreement : on(at)) {
            Terms terms = agreement.terms();
            String party = terms.parties().getFirst();
            if (terms.type() == AgreementType.BILATERAL && agreement.stage().binds() && states.contains(party)) {
                bound.put(party, new Binding(agreement.id(), terms.majorityKinds(), terms.reservations()));
            }
        }
        return bound;
    }

    /**
     * All agreements as they were at a moment, in order of id: what had been recorded until then, and what had come about
     * by itself. A moment of the past always gets the same answer.
     */
    public List<Agreement> on(Instant moment) {
        return versions.on(moment).stream()
                .map(agreement -> agreement.settled(moment))
                .toList();
    }

    /** A signature of the joint document, by a guarantor's code or Ukraine's. */
    public record Signature(String signatory, Instant at, String place) {}

    /** The signatures of the joint document that had been recorded by a moment, in the order of signing. */
    public List<Signature> signaturesOn(Instant moment) {
        return document.on(moment).stream()
                .map(row -> new Signature(row.signatory, row.signedAt, row.place))
                .toList();
    }

    /** Ukraine's accession to an organisation, EU or NATO. */
    public record Accession(String organisation, Instant at) {}

    /** Ukraine's accessions that had been recorded by a moment, in order. */
    public List<Accession> accessionsOn(Instant moment) {
        return accessions.on(moment).stream()
                .map(row -> new Accession(row.organisation.name(), row.accededAt))
                .toList();
    }

    /** One agreement as it is now, whoever may see it. */
    public Optional<Agreement> find(UUID id) {
        return agreements.findByIdOptional(id).map(AgreementRow::agreement);
    }
}
