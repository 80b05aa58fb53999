package org.coranto.output.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;

/// The published schemas, used by a validator.
final class Schemas {

  private final JsonSchema edition = schema("schemas/edition-1.json");
  private final JsonSchema index = schema("schemas/editions-1.json");

  private static JsonSchema schema(String path) {
    var text = Artifacts.of(new DataOutput(), Gazette.of().site()).text(path);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(text, InputFormat.JSON);
  }

  List<String> edition(String json) {
    return problems(edition, json);
  }

  List<String> index(String json) {
    return problems(index, json);
  }

  private static List<String> problems(JsonSchema schema, String json) {
    var messages =
        schema.validate(
            json,
            InputFormat.JSON,
            run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    return messages.stream().map(Object::toString).toList();
  }
}
