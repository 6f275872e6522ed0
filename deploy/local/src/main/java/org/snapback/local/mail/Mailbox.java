package org.snapback.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The letters that were caught: a file each, in the form that mail programs open (RFC 5322). */
public final class Mailbox {
    private static final String SUFFIX = ".eml";
    private static final int KEPT = 1_000;

    private final Path folder;

    public Mailbox(Path folder) {
        this.folder = folder;
    }

    /**
     * A letter.
     *
     * @param number counts the letters from 1 on
     * @param text its plain part
     */
    public record Letter(long number, Instant caught, String to, String subject, String text) {}

    /** The newest so many letters, oldest first. */
    public List<Letter> newest(int count) throws IOException {
        List<Path> all = files();
        return all.subList(Math.max(0, all.size() - count), all.size()).stream()
                .map(Mailbox::read)
                .toList();
    }

    /** The number of the newest letter; 0 where there is none. */
    long last() {
        try {
            List<Path> all = files();
            return all.isEmpty() ? 0 : number(all.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(long number, byte[] letter) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(number + ".part");
        Files.write(fresh, letter);
        Files.move(fresh, folder.resolve("%06d%s".formatted(number, SUFFIX)), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(folder.resolve("%06d%s".formatted(number - KEPT, SUFFIX)));
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private static Letter read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            return new Letter(
                    number(file),
                    Files.getLastModifiedTime(file).toInstant(),
                    String.valueOf(message.getHeader("To", ", ")),
                    message.getSubject(),
                    plain(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(file + " is no letter", e));
        }
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = plain(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    }
}
