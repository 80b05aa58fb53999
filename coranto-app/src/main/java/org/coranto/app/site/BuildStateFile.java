package org.coranto.app.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.FileStamp;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;

/// Stores a [BuildState] in one small file, signed with a key of this machine. If it is deleted,
/// the next build is a full build.
public final class BuildStateFile {

  /// The version of the file's layout; other versions are not read.
  private static final int FORMAT = 0xC0A40005;

  private static final int SIGNATURE = 32; // bytes, at the start of the file
  private static final long LARGEST = 1L << 28; // bytes; far more than any archive needs

  private final Path site;
  private final Path file;
  private final StateKey key;

  private BuildStateFile(Path site, StateKey key) {
    this.site = site;
    this.file = site.resolveSibling("." + site.getFileName() + ".state");
    this.key = key;
  }

  /// The file next to the site: `.coranto/.site.state` for `.coranto/site`.
  ///
  /// @param site the real folder of the site; a state that names another folder is not trusted
  /// @param key signs the file
  public static BuildStateFile of(Path site, StateKey key) {
    return new BuildStateFile(site, key);
  }

  public Path path() {
    return file;
  }

  /// [BuildState#NONE] if there is no file, or it is damaged or from another machine.
  public BuildState read() {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return BuildState.NONE;
      }
      var bytes = Files.readAllBytes(file);
      if (bytes.length < SIGNATURE
          || !MessageDigest.isEqual(Arrays.copyOf(bytes, SIGNATURE), key.sign(bytes, SIGNATURE))) {
        return BuildState.NONE;
      }
      var content = new ByteArrayInputStream(bytes, SIGNATURE, bytes.length - SIGNATURE);
      return read(new DataInputStream(content));
    } catch (IOException | RuntimeException _) {
      return BuildState.NONE;
    }
  }

  private BuildState read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT || !in.readUTF().equals(site.toString())) {
      return BuildState.NONE;
    }
    return new BuildState(
        new BuildState.Start(in.readUTF(), in.readUTF(), in.readLong()),
        readStamps(in),
        readHeads(in),
        readArtifacts(in),
        readNotices(in));
  }

  public void write(BuildState state) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(beside); // could be a link, which must not be followed
      Files.write(beside, signed(state), StandardOpenOption.CREATE_NEW);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CorantoException("could not write the state of the build, " + file, e);
    }
  }

  private byte[] signed(BuildState state) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 16);
    bytes.write(new byte[SIGNATURE]);
    var out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeUTF(site.toString());
    out.writeUTF(state.start().options());
    out.writeUTF(state.start().salt());
    out.writeLong(state.start().time());
    writeStamps(out, state.inputs());
    writeHeads(out, state.heads());
    writeArtifacts(out, state.artifacts());
    writeNotices(out, state.notices());
    out.flush();
    var all = bytes.toByteArray();
    System.arraycopy(key.sign(all, SIGNATURE), 0, all, 0, SIGNATURE);
    return all;
  }

  private static void writeStamp(DataOutputStream out, FileStamp stamp) throws IOException {
    out.writeLong(stamp.size());
    out.writeLong(stamp.modified());
  }

  private static FileStamp readStamp(DataInputStream in) throws IOException {
    return new FileStamp(in.readLong(), in.readLong());
  }

  private static void writeStamps(DataOutputStream out, Map<String, FileStamp> stamps)
      throws IOException {
    out.writeInt(stamps.size());
    for (var entry : stamps.entrySet()) {
      out.writeUTF(entry.getKey());
      writeStamp(out, entry.getValue());
    }
  }

  private static Map<String, FileStamp> readStamps(DataInputStream in) throws IOException {
    int size = in.readInt();
    var stamps = HashMap.<String, FileStamp>newHashMap(size);
    for (int i = 0; i < size; i++) {
      stamps.put(in.readUTF(), readStamp(in));
    }
    return stamps;
  }

  private static void writeArtifacts(
      DataOutputStream out, Map<String, BuildState.Written> artifacts) throws IOException {
    out.writeInt(artifacts.size());
    for (var entry : artifacts.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue().inputs());
      writeStamp(out, entry.getValue().stamp());
    }
  }

  private static Map<String, BuildState.Written> readArtifacts(DataInputStream in)
      throws IOException {
    int size = in.readInt();
    var artifacts = HashMap.<String, BuildState.Written>newHashMap(size);
    for (int i = 0; i < size; i++) {
      artifacts.put(in.readUTF(), new BuildState.Written(in.readUTF(), readStamp(in)));
    }
    return artifacts;
  }

  private static void writeNotices(DataOutputStream out, Map<String, EditionNotices> notices)
      throws IOException {
    out.writeInt(notices.size());
    for (var entry : notices.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().more());
      out.writeInt(entry.getValue().lines().size());
      for (var line : entry.getValue().lines()) {
        out.writeUTF(line);
      }
    }
  }

  private static Map<String, EditionNotices> readNotices(DataInputStream in) throws IOException {
    int size = in.readInt();
    var notices = HashMap.<String, EditionNotices>newHashMap(size);
    for (int i = 0; i < size; i++) {
      var file = in.readUTF();
      int more = in.readInt();
      int count = in.readInt();
      var lines = new ArrayList<String>();
      for (int line = 0; line < count; line++) {
        lines.add(in.readUTF());
      }
      notices.put(file, new EditionNotices(lines, more));
    }
    return notices;
  }

  private static void writeHeads(DataOutputStream out, Map<String, EditionHead> heads)
      throws IOException {
    out.writeInt(heads.size());
    for (var head : heads.values()) {
      out.writeUTF(head.file());
      out.writeUTF(head.title());
      out.writeInt(head.number().orElse(-1));
      out.writeLong(head.date().toEpochDay());
      out.writeUTF(head.slug());
      out.writeUTF(head.language());
      out.writeUTF(head.route());
      out.writeBoolean(head.draft());
      out.writeUTF(head.digest());
      writeAliases(out, head.aliases());
    }
  }

  private static Map<String, EditionHead> readHeads(DataInputStream in) throws IOException {
    int size = in.readInt();
    var heads = HashMap.<String, EditionHead>newHashMap(size);
    for (int i = 0; i < size; i++) {
      var file = in.readUTF();
      var title = in.readUTF();
      int number = in.readInt();
      heads.put(
          file,
          new EditionHead(
              file,
              title,
              number < 0 ? OptionalInt.empty() : OptionalInt.of(number),
              LocalDate.ofEpochDay(in.readLong()),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readBoolean(),
              in.readUTF(),
              readAliases(in)));
    }
    return heads;
  }

  private static void writeAliases(DataOutputStream out, List<Route> aliases) throws IOException {
    out.writeInt(aliases.size());
    for (var alias : aliases) {
      out.writeUTF(alias.path());
    }
  }

  private static List<Route> readAliases(DataInputStream in) throws IOException {
    int size = in.readInt();
    var aliases = new ArrayList<Route>();
    for (int i = 0; i < size; i++) {
      aliases.add(new Route(in.readUTF()));
    }
    return aliases;
  }
}
