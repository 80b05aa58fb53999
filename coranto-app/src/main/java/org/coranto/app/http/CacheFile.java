package org.coranto.app.http;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The file of the cache: frames one after the other, written at its end under a lock.
///
/// Only the owner may read it, because answers to requests with a token may be private.
final class CacheFile implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  /// A file lock holds between processes; this one holds between the threads of one process.
  private static final Object IN_THIS_PROCESS = new Object();

  private final FileChannel channel;

  private CacheFile(FileChannel channel) {
    this.channel = channel;
  }

  static CacheFile open(Path file) throws IOException {
    var options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new CacheFile(FileChannel.open(file, options, ownerOnly(file)));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// Work that no other process or thread interrupts.
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T locked(Work<T> work) throws IOException {
    synchronized (IN_THIS_PROCESS) {
      try (FileLock _ = channel.lock()) {
        return work.run();
      }
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /// All frames up to the end, or to the first damaged one. What follows it is cut off: the rest of
  /// a run that was killed, or another file. Needs the lock.
  List<CacheFrame> frames() throws IOException {
    var frames = new ArrayList<CacheFrame>();
    long size = channel.size();
    long end = 0;
    channel.position(0);
    var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    for (var frame = CacheFrame.next(in, end, size);
        frame.isPresent();
        frame = CacheFrame.next(in, end, size)) {
      frames.add(frame.get());
      in.skipNBytes(frame.get().length());
      end = frame.get().end();
    }
    channel.truncate(end);
    return frames;
  }

  /// Needs the lock.
  void append(CacheFrame frame, byte[] packed) throws IOException {
    try {
      write(frame.written(packed), frame.position());
    } catch (IOException e) {
      channel.truncate(frame.position()); // a full disk must not damage what was there
      throw e;
    }
  }

  /// The bytes of a frame as they are now: another process may have moved it.
  ByteBuffer read(CacheFrame frame) throws IOException {
    var bytes = ByteBuffer.allocate((int) frame.size());
    long position = frame.position();
    for (int read = 0; bytes.hasRemaining() && read >= 0; ) {
      read = channel.read(bytes, position + bytes.position());
    }
    return bytes.flip();
  }

  /// Moves frames to the beginning of the file, in their order, and cuts off the rest. Needs the
  /// lock.
  List<CacheFrame> keepOnly(List<CacheFrame> frames) throws IOException {
    var moved = new ArrayList<CacheFrame>();
    long end = 0;
    for (var frame : frames) {
      write(read(frame), end);
      moved.add(frame.at(end));
      end += frame.size();
    }
    channel.truncate(end);
    return moved;
  }

  private void write(ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
