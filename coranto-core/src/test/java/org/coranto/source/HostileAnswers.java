package org.coranto.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coranto.config.Configuration;
import org.coranto.web.HttpResponse;

/// Answers that no correct server gives.
public final class HostileAnswers {

  private HostileAnswers() {}

  /// The result of a source for such a body, in answer to each of its first requests.
  public static List<Result> read(Source source, SourcePage.Example example, String body) {
    var settings = Configuration.of(SourcePage.whole(example.toml())).sources().getFirst();
    var context = new SourceContext(settings, example.window(), java.time.ZoneOffset.UTC);
    return source.questions(context).stream()
        .flatMap(question ->
            java.util.stream.Stream.of(0, 200, 404, 500)
                .map(status ->
                    question
                        .reader()
                        .read(
                            new HttpResponse(
                                status, Map.of(), body.getBytes(StandardCharsets.UTF_8)))))
        .toList();
  }
}
