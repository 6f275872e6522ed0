package org.snapback.notification.contacts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a state wants written to.
 *
 * @param office the office's name, not a person's
 * @param language what it is written to in, by BCP 47
 */
@Schema(name = "Contact", description = "Whom a state wants written to")
public record Contact(
        @Schema(examples = "PL") String state,
        ContactRole role,

        @Schema(examples = "Ministry of Foreign Affairs, duty desk")
        String office,

        @Schema(examples = "duty@mfa.example") String mail,
        @Schema(examples = "pl") String language) {}
