package org.coranto.desk.store;

import static org.coranto.desk.store.Tables.Answers.ANSWER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coranto.desk.store.Tables.Answers;
import org.coranto.source.SourceRequest;
import org.jooq.Record;

/** What servers answered, with what they want to be reminded of. */
public final class AnswerStore {

  private final Database database;

  public AnswerStore(Database database) {
    this.database = database;
  }

  /**
   * @param etag of {@code ETag}; empty where there was none
   * @param modified of {@code Last-Modified}
   * @param headers by name in lower case
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  public record Kept(String etag, String modified, Map<String, String> headers, byte[] body) {}

  public Optional<Kept> of(SourceRequest.Web request) {
    return database.read(sql ->
        sql.select().from(ANSWER).where(Answers.REQUEST.eq(key(request))).fetch().stream()
            .findFirst()
            .map(AnswerStore::kept));
  }

  public void keep(String source, SourceRequest.Web request, Kept answer, Instant now) {
    var key = key(request);
    database.write(sql -> {
      sql.deleteFrom(ANSWER).where(Answers.REQUEST.eq(key)).execute();
      return sql.insertInto(ANSWER)
          .set(Answers.REQUEST, key)
          .set(Answers.SOURCE, source)
          .set(Answers.ASKED_AT, now.toEpochMilli())
          .set(Answers.ETAG, answer.etag())
          .set(Answers.MODIFIED, answer.modified())
          .set(Answers.HEADERS, written(answer.headers()))
          .set(Answers.BODY, packed(answer.body()))
          .execute();
    });
  }

  /** What nobody has asked for so long that it will not be asked again: a query names its week. */
  public void forget(Instant before) {
    database.write(
        sql -> sql.deleteFrom(ANSWER).where(Answers.ASKED_AT.lt(before.toEpochMilli())).execute());
  }

  /** All that an answer depends on; of a secret its name. */
  private static String key(SourceRequest.Web request) {
    var all =
        request.method()
            + "\n"
            + request.address()
            + "\n"
            + new TreeMap<>(request.headers())
            + "\n"
            + request.token().map(SourceRequest.Token::variable).orElse("")
            + "\n"
            + request.body().orElse("");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Kept kept(Record record) {
    return new Kept(
        record.get(Answers.ETAG),
        record.get(Answers.MODIFIED),
        headers(record.get(Answers.HEADERS)),
        unpacked(record.get(Answers.BODY)));
  }

  /** A header has no line break in it. */
  private static String written(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ":" + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> headers(String written) {
    var headers = new LinkedHashMap<String, String>();
    written
        .lines()
        .filter(line -> line.indexOf(':') > 0)
        .forEach(line -> {
          int colon = line.indexOf(':');
          headers.put(line.substring(0, colon), line.substring(colon + 1));
        });
    return headers;
  }

  private static byte[] packed(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] body) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    } catch (IOException _) {
      return new byte[0];
    }
  }
}
