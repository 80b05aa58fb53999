package org.coranto.desk.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.coranto.desk.CorantoException;
import org.coranto.desk.repo.FileStamp;
import org.coranto.model.EditionHead;

/**
 * Keeps a {@link BuildState} in one small file. It may be deleted: the next build is then whole.
 */
public final class BuildStateFile {

  /** Of this layout; another is not read. */
  private static final int FORMAT = 0xC0A40002;

  private final Path file;

  private BuildStateFile(Path file) {
    this.file = file;
  }

  /** Beside the site that it speaks of: {@code .coranto/.site.state} for {@code .coranto/site}. */
  public static BuildStateFile of(Path site) {
    return new BuildStateFile(site.resolveSibling("." + site.getFileName() + ".state"));
  }

  /** {@link BuildState#NONE} where there is none, or none that this program wrote whole. */
  public BuildState read() {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (in.readInt() != FORMAT) {
        return BuildState.NONE;
      }
      return new BuildState(
          in.readUTF(),
          in.readUTF(),
          in.readLong(),
          readStamps(in),
          readHeads(in),
          readArtifacts(in));
    } catch (IOException | RuntimeException _) {
      return BuildState.NONE;
    }
  }

  public void write(BuildState state) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      try (var out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16))) {
        out.writeInt(FORMAT);
        out.writeUTF(state.options());
        out.writeUTF(state.salt());
        out.writeLong(state.started());
        writeStamps(out, state.inputs());
        writeHeads(out, state.heads());
        writeArtifacts(out, state.artifacts());
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CorantoException("could not remember what was built, in " + file, e);
    }
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
              in.readUTF()));
    }
    return heads;
  }
}
