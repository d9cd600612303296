package org.clearnotice.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
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
            if (missing().equals(ALL)) {
                make(controller, random);
            }
            List<String> missing = missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("the key folder " + folder + " lacks " + String.join(", ", missing)
                        + "; put them back from the backup, or start a new data folder");
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the key folder " + folder, e);
        }
    }

    private List<String> missing() {
        return ALL.stream().filter(name -> !Files.exists(folder.resolve(name))).toList();
    }

    private SiteKeys read() throws IOException {
        return new SiteKeys(
                LocalKey.read(Source.of(SIGNING, Files.readAllBytes(folder.resolve(SIGNING)))),
                new SiteSecret(secret(SECRET)),
                new SubjectKey("k1", secret(SUBJECTS)));
    }

    private byte[] secret(String name) throws IOException {
        String text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1).strip();
        return StrictBase64.decode(text)
                .filter(bytes -> bytes.length >= SiteKeys.SECRET_BYTES)
                .orElseThrow(
                        () -> new IllegalStateException("the key file " + folder.resolve(name) + " is not at least "
                                + SiteKeys.SECRET_BYTES + " bytes in base64url; put it back from the backup"));
    }

    /** Whole or not at all: the keys are written beside the folder and moved into its place, so that a stop leaves none. */
    private void make(String controller, SecureRandom random) throws IOException {
        Path home = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
        Path beside = Objects.requireNonNull(home.getParent(), "a key folder lies in another folder");
        boolean posix = Files.getFileStore(existing(home)).supportsFileAttributeView("posix");
        Files.createDirectories(beside, permissions(posix, "rwx------"));
        Path draft = Files.createTempDirectory(beside, home.getFileName() + ".new", permissions(posix, "rwx------"));
        FileAttribute<?>[] owner = permissions(posix, "rw-------");
        write(draft.resolve(SECRET), StrictBase64.encode(SiteKeys.bytes(random)), owner);
        write(draft.resolve(SUBJECTS), StrictBase64.encode(SiteKeys.bytes(random)), owner);
        write(
                draft.resolve(SIGNING),
                LocalKey.generate(Algorithm.ED_DSA, controller, random).privateJwk(),
                owner);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            delete(draft);
            if (missing().equals(ALL)) {
                throw new IllegalStateException(
                        "the key folder " + folder + " could not be made whole; it must be new or empty", e);
            }
            // Another start was first: its keys are the site's.
        }
    }

    private static void write(Path file, String text, FileAttribute<?>[] owner) throws IOException {
        Files.createFile(file, owner);
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static void delete(Path draft) throws IOException {
        for (String name : ALL) {
            Files.delete(draft.resolve(name));
        }
        Files.delete(draft);
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
