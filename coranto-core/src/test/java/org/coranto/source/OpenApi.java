package org.coranto.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.testing.RealData;
import org.coranto.web.SourceRequest;

/// The description that a service gives of its own API: the possible requests.
record OpenApi(JsonValue description) {

  static OpenApi of(Path file) {
    return new OpenApi(JsonReader.read(RealData.bytes(file)).orElseThrow());
  }

  /// The name of the operation that a request is, by its path and the names of its parameters;
  /// empty if there is none.
  ///
  /// @param site the start of every URL, before the paths of the description
  String operation(SourceRequest.Web request, String site) {
    var address = request.address().substring(site.length() - 1);
    int mark = address.indexOf('?');
    var path = mark < 0 ? address : address.substring(0, mark);
    var method = request.method().name().toLowerCase(Locale.ROOT);
    return description.get("paths").fields().entrySet().stream()
        .filter(it -> fits(it.getKey(), path))
        .map(it -> it.getValue().get(method))
        .filter(it -> !it.isNothing())
        .filter(
            it -> parameters(it).containsAll(asked(mark < 0 ? "" : address.substring(mark + 1))))
        .map(it -> it.text("operationId"))
        .findFirst()
        .orElse("");
  }

  private static boolean fits(String template, String path) {
    var wanted = template.split("/");
    var given = path.split("/");
    return wanted.length == given.length
        && java.util.stream.IntStream.range(0, wanted.length)
            .allMatch(i -> part(wanted[i], given[i]));
  }

  /// `{id}.json`.
  private static boolean part(String wanted, String given) {
    int end = wanted.indexOf('}');
    return (wanted.startsWith("{") && end > 0)
        ? given.endsWith(wanted.substring(end + 1)) && given.length() > wanted.length() - end - 1
        : wanted.equals(given);
  }

  private static Set<String> asked(String query) {
    return Arrays.stream(query.split("&"))
        .filter(it -> !it.isEmpty())
        .map(it -> it.substring(0, it.indexOf('=')).replace("%5B%5D", "[]"))
        .collect(Collectors.toSet());
  }

  /// Query parameters; some descriptions put them into the body of a GET.
  private Set<String> parameters(JsonValue operation) {
    var names =
        operation.list("parameters").stream()
            .map(this::resolved)
            .filter(it -> it.text("in").equals("query"))
            .flatMap(it -> java.util.stream.Stream.of(it.text("name"), it.text("name") + "[]"))
            .collect(Collectors.toSet());
    var body = operation.get("requestBody").get("content").get("application/json").get("schema");
    names.addAll(body.get("properties").fields().keySet());
    return names;
  }

  private JsonValue resolved(JsonValue parameter) {
    var reference = parameter.text("$ref");
    var found = reference.isEmpty() ? parameter : description;
    for (var step :
        reference.isEmpty() ? List.<String>of() : List.of(reference.substring(2).split("/"))) {
      found = found.get(step);
    }
    return found;
  }
}
