package org.snapback.guarantor.implementations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.LegalAct;

/** A legal act as it is sent and shown. */
@Schema(name = "LegalAct", description = "The act that carries a measure into law")
record LegalActBody(
        @NotBlank @Size(max = 500) @Schema(examples = "Regulation on restrictive measures against the aggressor")
        String title,

        @NotBlank @Size(max = 100) @Schema(examples = "2026/512")
        String number,

        @NotNull @Schema(description = "The day of the act in its own time zone", examples = "2026-03-20")
        LocalDate date,

        @NotBlank
        @Size(max = 50)
        @Schema(description = "That time zone, by its name in the IANA database", examples = "Europe/Warsaw")
        String zone,

        @Size(min = 1, max = 300)
        @Schema(description = "Where it is published", examples = "Dziennik Ustaw 2026, item 512")
        String officialJournal,

        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s]+", message = "An address that begins with https:// or http://")
        @Schema(
                description = "Its address, a European Legislation Identifier where there is one",
                examples = "https://dziennikustaw.gov.pl/eli/DU/2026/512/ogl")
        String eli,

        @NotNull @Schema(description = "From when on it is law", examples = "2026-03-22T23:00:00Z")
        Instant entryIntoForce) {

    LegalAct act() {
        return new LegalAct(
                title, number, date, zone, officialJournal, eli, entryIntoForce.truncatedTo(ChronoUnit.MICROS));
    }

    static LegalActBody of(LegalAct act) {
        return act == null
                ? null
                : new LegalActBody(
                        act.title(),
                        act.number(),
                        act.date(),
                        act.zone(),
                        act.officialJournal(),
                        act.eli(),
                        act.entryIntoForce());
    }
}
