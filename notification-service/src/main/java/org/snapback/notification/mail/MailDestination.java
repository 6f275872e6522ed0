package org.snapback.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.snapback.notification.subscriptions.ChannelType;
import org.snapback.notification.subscriptions.ContactTarget;
import org.snapback.notification.subscriptions.Destination;
import org.snapback.runtime.problem.Violation;

/** Judges mail addresses: one mailbox, without a name or a comment (RFC 5321, section 4.1.2). */
@ApplicationScoped
class MailDestination implements Destination {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final int LONGEST = 254;

    @Override
    public ChannelType type() {
        return ChannelType.MAIL;
    }

    @Override
    public List<Violation> judge(String target, String pointer) {
        if (ContactTarget.role(target).isPresent()) {
            return List.of();
        }
        return target.length() <= LONGEST && ADDRESS.matcher(target).matches()
                ? List.of()
                : List.of(new Violation(
                        pointer, "mail-address", "A mail address such as desk@mfa.example, or contact:FIRST"));
    }

    @Override
    public Optional<Secrets> prepare(UUID subscription) {
        return Optional.empty();
    }
}
