package org.coranto.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coranto.output.plain.Scrub;

/** JSON as UTF-8 on one line, written as a stream; every text is scrubbed on its way. */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private static final int USUAL_SIZE = 1 << 15;

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** What stands in an object, an array or a file. */
  @FunctionalInterface
  public interface Content {
    void write(Json json) throws IOException;
  }

  /** One object as a file. */
  public static byte[] object(Content content) {
    var bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (var out = FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      content.write(new Json(out));
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  public void text(String name, String value) throws IOException {
    out.writeStringField(name, Scrub.text(value));
  }

  public void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  public void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  public void object(String name, Content content) throws IOException {
    out.writeObjectFieldStart(name);
    content.write(this);
    out.writeEndObject();
  }

  public void array(String name, Content content) throws IOException {
    out.writeArrayFieldStart(name);
    content.write(this);
    out.writeEndArray();
  }

  public void texts(String name, Iterable<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (var value : values) {
      out.writeString(Scrub.text(value));
    }
    out.writeEndArray();
  }

  /** One element of an array. */
  public void element(Content content) throws IOException {
    out.writeStartObject();
    content.write(this);
    out.writeEndObject();
  }
}
