package org.snapback.notification.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** How letters are sent; quarkus.mailer.* says by which relay. */
@ConfigMapping(prefix = "snapback.mail")
interface MailSettings {
    /** Whom letters are from. */
    String from();

    /** Where readers find this service. */
    URI address();
}
