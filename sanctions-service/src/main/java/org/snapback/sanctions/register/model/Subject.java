package org.snapback.sanctions.register.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A person, entity, vessel or aircraft as one list describes it. What the list does not say is null or an empty list.
 *
 * @param sourceId the list's own number for it, which stays: DATAID at the UN, ent_num at OFAC
 * @param reference the number that the list shows its readers, where that is another one
 * @param names the primary one first
 * @param programmes the regimes it is listed under, in the list's words
 * @param linkedTo names of those that its list links it to
 * @param remarks all that the list writes besides, in full, also what the fields above repeat
 * @param gone whether the list no longer names it; the rest is then what it said last
 */
public record Subject(
        Source source,
        String sourceId,
        Kind kind,
        String reference,
        List<Name> names,
        List<String> programmes,
        LocalDate listedOn,
        List<LocalDate> updatedOn,
        Person person,
        Vessel vessel,
        Aircraft aircraft,
        List<Document> documents,
        List<Place> addresses,
        List<String> linkedTo,
        String remarks,
        boolean gone) {
    public Subject {
        names = Lists.orEmpty(names);
        programmes = Lists.orEmpty(programmes);
        updatedOn = Lists.orEmpty(updatedOn);
        documents = Lists.orEmpty(documents);
        addresses = Lists.orEmpty(addresses);
        linkedTo = Lists.orEmpty(linkedTo);
        if (names.isEmpty() || names.getFirst().type() != NameType.PRIMARY) {
            throw new IllegalArgumentException("subject " + sourceId + " does not begin with its primary name");
        }
    }

    /** The name that the list leads with. */
    public String primaryName() {
        return names.getFirst().text();
    }
}
