package org.snapback.notification.subscriptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.notification.notices.Severity;
import org.snapback.runtime.problem.Violation;

/** What a ministry says of a subscription. */
@Schema(name = "SubscriptionTerms", description = "What is told, where and how")
record SubscriptionBody(
        @Pattern(regexp = "[A-Z]{2}")
        @Schema(description = "Whose it is, at its creation; the caller's own state where absent", examples = "PL")
        String state,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") @Schema(examples = "Sanctions desk")
        String name,

        @Valid @Schema(description = "Which notices; all where absent")
        FilterBody filter,

        @NotNull ChannelType channel,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "A webhook's URL; a mail address, or contact:FIRST or contact:SECOND for the state's",
                examples = "https://mfa.example.pl/snapback")
        String target,

        @Size(max = 35)
        @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
        @Schema(description = "BCP 47; en where absent", examples = "en")
        String language,

        @Valid @Schema(description = "When only what is urgent is sent; never where absent")
        QuietHoursBody quietHours,

        @Schema(description = "When what is not urgent is sent; AT_ONCE where absent")
        Digest digest,

        @Schema(
                description =
                        "STRICT: a failure holds back what follows. BEST_EFFORT, where absent: it may be overtaken")
        DeliveryOrder order,

        @Schema(description = "Whether exercises are told too; false where absent")
        Boolean exercises) {

    /** Which notices are wanted. */
    @Schema(name = "SubscriptionFilter", description = "Every part narrows; an absent one wants any")
    record FilterBody(
            @Size(max = 200) @Schema(examples = "[\"package.adopted\"]")
            List<@NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9.-]+") String> eventTypes,

            @Schema(description = "Only what concerns this package")
            UUID packageId,

            Severity leastSeverity,

            @Size(max = 50) @Schema(examples = "[\"ASSET_FREEZE\"]")
            List<@NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String> measureTypes,

            @Schema(description = "Only what the state must do something about; false where absent")
            Boolean ownObligations) {
        Filter filter() {
            return new Filter(
                    eventTypes,
                    packageId == null ? null : packageId.toString(),
                    leastSeverity,
                    measureTypes,
                    Boolean.TRUE.equals(ownObligations));
        }
    }

    /** Local times of each day. */
    @Schema(name = "QuietHours", description = "Until the next day where the end is not after the beginning")
    record QuietHoursBody(
            @NotNull @Pattern(regexp = TIME) @Schema(examples = "22:00")
            String from,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "07:00")
            String to,

            @NotNull @Size(max = 60) @Schema(description = "A zone of the tz database", examples = "Europe/Warsaw")
            String zone) {
        private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    }

    /** What no annotation says: every broken rule. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (quietHours != null) {
            try {
                ZoneId.of(quietHours.zone);
            } catch (DateTimeException e) {
                violations.add(new Violation("/quietHours/zone", "zone", "A zone such as Europe/Warsaw"));
            }
            if (quietHours.from.equals(quietHours.to)) {
                violations.add(new Violation("/quietHours/to", "differs", "Another time than from"));
            }
        }
        return violations;
    }

    Wish wish() {
        return new Wish(
                name,
                filter == null ? new Filter(null, null, null, null, false) : filter.filter(),
                channel,
                target,
                Objects.requireNonNullElse(language, "en"),
                quietHours == null
                        ? null
                        : new QuietHours(
                                LocalTime.parse(quietHours.from),
                                LocalTime.parse(quietHours.to),
                                ZoneId.of(quietHours.zone)),
                Objects.requireNonNullElse(digest, Digest.AT_ONCE),
                Objects.requireNonNullElse(order, DeliveryOrder.BEST_EFFORT),
                Boolean.TRUE.equals(exercises));
    }
}
