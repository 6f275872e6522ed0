package org.snapback.notification.contacts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as a state names it. */
@Schema(name = "NewContact")
record ContactBody(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "\\P{Cntrl}*", message = "One line of text")
        @Schema(description = "The office's name, not a person's", examples = "Ministry of Foreign Affairs, duty desk")
        String office,

        @NotNull @Email @Size(min = 3, max = 254) @Schema(examples = "duty@mfa.example")
        String mail,

        @NotNull
        @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "A language by BCP 47, such as pl or uk")
        @Schema(examples = "pl")
        String language) {}
