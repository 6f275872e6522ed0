package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.snapback.servers.Folders;

/**
 * Keeps the files of a folder as they are while a build replaces them. They are linked where the file system allows it,
 * since Quarkus deletes and makes its files anew, and copied where not.
 */
final class Snapshot {
    private Snapshot() {}

    /** Brings the snapshot up to date, unless it is, and returns it. */
    static Path of(Path folder, Path snapshot) throws IOException {
        if (!contents(folder).equals(contents(snapshot))) {
            Folders.delete(snapshot);
            for (Path file : files(folder)) {
                keep(file, snapshot.resolve(folder.relativize(file)));
            }
        }
        return snapshot;
    }

    private static void keep(Path file, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException e) {
            // Another file system.
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<String> contents(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<Path> files = files(folder);
        String[] lines = new String[files.size()];
        for (int i = 0; i < lines.length; i++) {
            Path file = files.get(i);
            lines[i] = folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        }
        return List.of(lines);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
