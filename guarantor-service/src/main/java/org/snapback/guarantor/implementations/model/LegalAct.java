package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The act that carries a measure into law.
 *
 * @param date the day of the act, in the law's own time zone
 * @param zone that zone, by its name in the IANA time zone database
 * @param officialJournal where it is published; null while it is not
 * @param eli its address, a European Legislation Identifier where the state has them; null where it has none
 * @param entryIntoForce the moment from which it is law
 */
public record LegalAct(
        String title,
        String number,
        LocalDate date,
        String zone,
        String officialJournal,
        String eli,
        Instant entryIntoForce) {}
