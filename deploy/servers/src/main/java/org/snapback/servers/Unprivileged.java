package org.snapback.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root: what to put before its commands so that it does not, and who must own its data.
 *
 * @param prefix the words before each command, empty for a plain user
 * @param owner the numeric user that must own the data directory
 */
record Unprivileged(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;

    static Unprivileged detect() throws IOException {
        int me = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (me != 0) {
            return new Unprivileged(List.of(), me);
        }
        if (userNamespacesWork()) {
            return new Unprivileged(List.of("unshare", "-U"), 0);
        }
        return new Unprivileged(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
    }

    /** Makes the directory this user's own, mode 700, where it is not yet. */
    void own(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(
                directory,
                Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
        if (owner == NOBODY) {
            refuseWhereNobodyCannotEnter(directory.toAbsolutePath().getParent());
        }
        if ((int) Files.getAttribute(directory, "unix:uid") == owner) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void refuseWhereNobodyCannotEnter(Path folder) throws IOException {
        for (Path up = folder; up != null; up = up.getParent()) {
            if (!Files.getPosixFilePermissions(up).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new IOException("PostgreSQL does not run as root, and the user nobody may not enter " + up
                        + ": choose a state folder elsewhere, or allow it with chmod o+x");
            }
        }
    }

    private static boolean userNamespacesWork() throws IOException {
        try {
            Process id = new ProcessBuilder("unshare", "-U", "id", "-u")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String uid = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return id.waitFor() == 0 && !uid.equals("0");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
