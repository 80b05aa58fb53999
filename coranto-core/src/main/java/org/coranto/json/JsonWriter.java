package org.coranto.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Writes one JSON object as a stream, fields in the order of the calls: equal calls, equal bytes.
///
/// Half a surrogate pair, which is a byte that was not UTF-8, becomes U+FFFD, since readers of JSON
/// refuse it.
public final class JsonWriter {

  private static final JsonFactory PLAIN =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private static final JsonFactory FOR_TERMINALS =
      new JsonFactoryBuilder().characterEscapes(new TerminalEscapes()).build();

  private static final int FILE_SIZE = 1 << 15;
  private static final int LINE_SIZE = 1 << 9;

  private final JsonGenerator out;
  private final UnaryOperator<String> texts;

  private JsonWriter(JsonGenerator out, UnaryOperator<String> texts) {
    this.out = out;
    this.texts = texts;
  }

  /// On one line, as UTF-8: for files.
  ///
  /// @param texts is applied to every text
  public static byte[] bytes(UnaryOperator<String> texts, Consumer<JsonWriter> content) {
    var bytes = new ByteArrayOutputStream(FILE_SIZE);
    try (var out = PLAIN.createGenerator(bytes)) {
      new JsonWriter(out, texts).element(content);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return bytes.toByteArray();
  }

  /// On one line: for requests, records and the database.
  public static String compact(Consumer<JsonWriter> content) {
    return text(PLAIN, content);
  }

  /// On one line, with everything escaped that a terminal would obey: for standard output.
  public static String line(Consumer<JsonWriter> content) {
    return text(FOR_TERMINALS, content);
  }

  private static String text(JsonFactory factory, Consumer<JsonWriter> content) {
    var text = new StringWriter(LINE_SIZE);
    try (var out = factory.createGenerator(text)) {
      new JsonWriter(out, JsonWriter::whole).element(content);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return text.toString();
  }

  /// Indented by two spaces, with a line end after the last line: for files that people read.
  public static String indented(Consumer<JsonWriter> content) {
    var text = new StringWriter(FILE_SIZE);
    var indent = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
    try (var out = PLAIN.createGenerator(text).setPrettyPrinter(printer)) {
      new JsonWriter(out, JsonWriter::whole).element(content);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return text + "\n";
  }

  /// Returns the same string if it contains no half surrogate pair, which is usual.
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return withoutHalves(text);
      }
    }
    return text;
  }

  private static String withoutHalves(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
    return out.toString();
  }

  public void text(String name, String value) {
    step(() -> out.writeStringField(name, texts.apply(value)));
  }

  /// Left out if it is empty.
  public void textIfAny(String name, String value) {
    if (!value.isEmpty()) {
      text(name, value);
    }
  }

  public void number(String name, long value) {
    step(() -> out.writeNumberField(name, value));
  }

  public void flag(String name, boolean value) {
    step(() -> out.writeBooleanField(name, value));
  }

  /// @param content writes its fields
  public void object(String name, Runnable content) {
    step(() -> out.writeObjectFieldStart(name));
    content.run();
    step(out::writeEndObject);
  }

  /// @param content writes its elements
  public void array(String name, Runnable content) {
    step(() -> out.writeArrayFieldStart(name));
    content.run();
    step(out::writeEndArray);
  }

  public void texts(String name, Iterable<String> values) {
    array(name, () -> values.forEach(this::element));
  }

  /// An array with an object for each of these.
  ///
  /// @param fields writes the fields of one
  public <T> void objects(String name, Iterable<T> each, Consumer<? super T> fields) {
    array(name, () -> each.forEach(one -> element(() -> fields.accept(one))));
  }

  /// An object in an array.
  ///
  /// @param content writes its fields
  public void element(Runnable content) {
    step(out::writeStartObject);
    content.run();
    step(out::writeEndObject);
  }

  /// A text in an array.
  public void element(String text) {
    step(() -> out.writeString(texts.apply(text)));
  }

  private void element(Consumer<JsonWriter> content) {
    element(() -> content.accept(this));
  }

  @FunctionalInterface
  private interface Step {
    void write() throws IOException;
  }

  private static void step(Step step) {
    try {
      step.write();
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("writing into memory cannot fail", e);
  }
}
