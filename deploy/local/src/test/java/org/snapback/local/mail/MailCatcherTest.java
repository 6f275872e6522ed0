package org.snapback.local.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snapback.servers.Ports;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTest {
    @TempDir
    Path temporary;

    @Test
    void everyLetterIsKeptAndNumberedOnAfterARestart() throws IOException, MessagingException {
        Mailbox mailbox = new Mailbox(temporary.resolve("mail"));
        send("Перше");

        send("Second");

        assertThat(mailbox.newest(5)).extracting(Mailbox.Letter::number).containsExactly(1L, 2L);
        assertThat(mailbox.newest(5)).extracting(Mailbox.Letter::subject).containsExactly("Перше", "Second");
        assertThat(mailbox.newest(1)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("desk@mfa.example");
            assertThat(letter.text()).startsWith("Something waits — щось чекає");
        });
    }

    @Test
    void beforeTheFirstLetterThereIsNone() throws IOException {
        assertThat(new Mailbox(temporary.resolve("mail")).newest(5)).isEmpty();
    }

    /** By a catcher of its own. */
    private void send(String subject) throws IOException, MessagingException {
        int port = Ports.free(1).getFirst();
        try (MailCatcher catcher = new MailCatcher(temporary.resolve("mail"), port)) {
            catcher.start();
            Properties settings = new Properties();
            settings.put("mail.smtp.host", "127.0.0.1");
            settings.put("mail.smtp.port", String.valueOf(port));
            MimeMessage letter = new MimeMessage(Session.getInstance(settings));
            letter.setFrom(new InternetAddress("notices@snapback.invalid"));
            letter.setRecipient(Message.RecipientType.TO, new InternetAddress("desk@mfa.example"));
            letter.setSubject(subject, "UTF-8");
            letter.setText("Something waits — щось чекає\r\n", "UTF-8");
            Transport.send(letter);
        }
    }
}
