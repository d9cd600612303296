package org.clearnotice.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.clearnotice.consent.SiteSecret;
import org.clearnotice.consent.SubjectKey;
import org.clearnotice.document.Source;
import org.clearnotice.proof.Algorithm;
import org.clearnotice.proof.LocalKey;
import org.clearnotice.proof.StrictBase64;

/**
 * The keys of a site in a folder that only its owner can read (files of mode 600): made once, at the first start, and never
 * made again. A folder that lacks one of them is refused, because a new key would leave old receipts without theirs.
 */
public final class KeyFolder {

    private static final String SIGNING = "signing.jwk";
    private static final String SECRET = "site.secret";
    private static final String SUBJECTS = "subjects-k1.secret";
    private static final List<String> ALL = List.of(SIGNING, SECRET, SUBJECTS);

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the keys, or makes them where there are none yet.
     *
     * @param controller the id that a new key signs for
     * @throws IllegalStateException if some of the files are there and others are not
     */
    public SiteKeys open(String controller, SecureRandom random) {
        try {
            List<String> there = ALL.stream()
                    .filter(name -> Files.exists(folder.resolve(name)))
                    .toList();
            if (there.isEmpty()) {
                make(controller, random);
            } else if (there.size() < ALL.size()) {
                List<String> missing =
                        ALL.stream().filter(name -> !there.contains(name)).toList();
                throw new IllegalStateException("the key folder " + folder + " lacks " + String.join(", ", missing)
                        + "; put them back from the backup, or start a new data folder");
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the key folder " + folder, e);
        }
    }

    private SiteKeys read() throws IOException {
        Path signing = folder.resolve(SIGNING);
        return new SiteKeys(
                LocalKey.read(Source.of(SIGNING, Files.readAllBytes(signing))),
                new SiteSecret(secret(SECRET)),
                new SubjectKey("k1", secret(SUBJECTS)));
    }

    private byte[] secret(String name) throws IOException {
        String text = Files.readString(folder.resolve(name), StandardCharsets.US_ASCII)
                .strip();
        return StrictBase64.decode(text)
                .orElseThrow(() -> new IllegalStateException("the key file " + name + " is not base64url"));
    }

    private void make(String controller, SecureRandom random) throws IOException {
        boolean posix = Files.getFileStore(existing(folder)).supportsFileAttributeView("posix");
        Files.createDirectories(folder, permissions(posix, "rwx------"));
        FileAttribute<?>[] owner = permissions(posix, "rw-------");
        write(SECRET, StrictBase64.encode(SiteKeys.bytes(random)), owner);
        write(SUBJECTS, StrictBase64.encode(SiteKeys.bytes(random)), owner);
        write(SIGNING, LocalKey.generate(Algorithm.ED_DSA, controller, random).privateJwk(), owner);
    }

    /** Whole or not at all: a file that is half written would be refused at the next start. */
    private void write(String name, String text, FileAttribute<?>[] owner) throws IOException {
        Path draft = Files.createTempFile(folder, name, ".new", owner);
        Files.writeString(draft, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
        Files.move(draft, folder.resolve(name), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] permissions(boolean posix, String mode) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath();
        while (path != null && !Files.exists(path)) {
            path = path.getParent();
        }
        return path == null ? Path.of("/") : path;
    }
}
