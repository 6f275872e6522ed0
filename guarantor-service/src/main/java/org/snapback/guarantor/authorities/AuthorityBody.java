package org.snapback.guarantor.authorities;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.runtime.problem.Violation;

/** A competent authority as a state designates it. */
@Schema(name = "NewCompetentAuthority", description = "Who grants derogations and receives reports")
record AuthorityBody(
        @NotNull
        @Pattern(regexp = "[A-Z]{2}", message = "A state's code on the roster, two letters in upper case")
        @Schema(examples = "PL")
        String state,

        @NotBlank @Size(max = 300) @Schema(examples = "National Revenue Administration")
        String name,

        @Size(min = 1, max = 1_000) @Schema(examples = "ul. Świętokrzyska 12, 00-916 Warszawa")
        String address,

        @Email @Size(max = 254) @Schema(examples = "sanctions@kas.gov.example")
        String mail,

        @Pattern(regexp = "\\+?[0-9 ()./-]{3,50}", message = "A telephone number such as +48 22 555 00 00")
        @Schema(examples = "+48 22 555 00 00")
        String phone,

        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s]+", message = "An address that begins with https:// or http://")
        @Schema(examples = "https://www.gov.pl/web/kas")
        String website,

        @NotEmpty
        @Size(max = 50)
        @Schema(description = "The measure types that it is competent for", examples = "[\"ASSET_FREEZE\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}", message = "A measure type such as ASSET_FREEZE") String>
                measureTypes,

        @NotEmpty @Size(max = 2) @Schema(description = "What for")
        List<@NotNull Purpose> purposes,

        @Schema(description = "From when on; from now on where absent")
        Instant validFrom,

        @Schema(description = "Until when; absent where no end is known")
        Instant validUntil) {

    /** What the fields break together. */
    List<Violation> violations(Instant now) {
        List<Violation> found = new ArrayList<>();
        if (Stream.of(address, mail, phone, website).allMatch(Objects::isNull)) {
            found.add(new Violation("", "contact", "At least one of address, mail, phone and website"));
        }
        Instant from = validFrom == null ? now : validFrom;
        if (validUntil != null && !validUntil.isAfter(from)) {
            found.add(new Violation("/validUntil", "after", "After validFrom, " + from));
        }
        return found;
    }

    static Instant cut(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
