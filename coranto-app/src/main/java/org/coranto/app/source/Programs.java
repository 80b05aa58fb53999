package org.coranto.app.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// Runs the newsletter's own programs.
public final class Programs {

  private static final int MOST = 16 * 1024 * 1024;
  private static final int MOST_SAID = 2_000;

  /// Variables that every program gets; none is a secret.
  private static final List<String> USUAL =
      List.of(
          "PATH",
          "HOME",
          "USER",
          "LANG",
          "LC_ALL",
          "TZ",
          "TMPDIR",
          "TEMP",
          "TMP",
          "SystemRoot",
          "PATHEXT",
          "USERPROFILE",
          "XDG_CACHE_HOME",
          "SSL_CERT_FILE",
          "JAVA_HOME");

  private final Path folder;
  private final Secrets secrets;

  /// @param folder the newsletter's folder, in which they run
  public Programs(Path folder, Secrets secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  ResponseReading answer(SourceRequest.Run run) throws InterruptedException {
    if (run.command().isEmpty()) {
      return new ResponseReading.Failed(new FetchFailure.NoCommand());
    }
    Process process;
    try {
      process = start(run);
    } catch (IOException _) {
      return new ResponseReading.Failed(
          new FetchFailure.NotStarted(run.command().getFirst(), folder));
    }
    try {
      return finished(process, run);
    } catch (ExecutionException | IOException _) {
      return new ResponseReading.Failed(new FetchFailure.NoOutput(run.words()));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private Process start(SourceRequest.Run run) throws IOException {
    var builder = new ProcessBuilder(command(run)).directory(folder.toAbsolutePath().toFile());
    var environment = builder.environment();
    environment.clear();
    USUAL.forEach(name -> secrets.plain(name).ifPresent(value -> environment.put(name, value)));
    run.variables()
        .forEach(name -> secrets.of(name).ifPresent(value -> environment.put(name, value)));
    environment.putAll(run.set());
    return builder.start();
  }

  /// The command: a path starts from the newsletter's folder, a name is looked up as usual.
  private List<String> command(SourceRequest.Run run) {
    var first = run.command().getFirst();
    var rest = run.command().subList(1, run.command().size());
    var program =
        first.contains("/") ? folder.toAbsolutePath().resolve(first).normalize().toString() : first;
    return Stream.concat(Stream.of(program), rest.stream()).toList();
  }

  private ResponseReading finished(Process process, SourceRequest.Run run)
      throws InterruptedException, ExecutionException, IOException {
    process.getOutputStream().close();
    var printed = reading(process.getInputStream(), MOST);
    var said = reading(process.getErrorStream(), MOST_SAID);
    if (!process.waitFor(run.seconds(), TimeUnit.SECONDS)) {
      return new ResponseReading.Failed(new FetchFailure.NotFinished(run.seconds()));
    }
    if (process.exitValue() != 0) {
      var words = new String(whole(said).bytes(), StandardCharsets.UTF_8).strip();
      return new ResponseReading.Failed(
          new FetchFailure.ExitCode(process.exitValue(), secrets.hidden(words)));
    }
    var all = whole(printed);
    return all.whole()
        ? new ResponseReading.Answered(HttpResponse.local(all.bytes()))
        : new ResponseReading.Failed(new FetchFailure.TooMuchOutput(MOST));
  }

  /// Waits briefly for the output, which a child process may keep open.
  private static Read whole(CompletableFuture<Read> reading)
      throws InterruptedException, ExecutionException, IOException {
    try {
      return reading.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Read(byte[] bytes, boolean whole) {}

  /// Reads to the end, so that the program does not block, and keeps the first bytes.
  private static CompletableFuture<Read> reading(InputStream stream, int most) {
    var read = new CompletableFuture<Read>();
    Thread.startVirtualThread(() -> {
      var kept = new ByteArrayOutputStream();
      boolean whole = true;
      try (stream) {
        var piece = new byte[8192];
        for (int n = stream.read(piece); n >= 0; n = stream.read(piece)) {
          int room = Math.min(n, most - kept.size());
          kept.write(piece, 0, room);
          whole &= room == n;
        }
        read.complete(new Read(kept.toByteArray(), whole));
      } catch (IOException e) {
        read.completeExceptionally(e);
      }
    });
    return read;
  }
}
