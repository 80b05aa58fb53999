package org.coranto.output.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// `edition.json` beside each edition's page, `editions.json` with the list of all, and their JSON
/// Schemas.
public final class DataOutput implements Output {

  static final String EDITION_SCHEMA = "/schemas/edition-1.json";
  static final String INDEX_SCHEMA = "/schemas/editions-1.json";

  /// The placeholder in a schema for the newsletter's URL.
  private static final String ADDRESS = "{address}";

  @Override
  public String name() {
    return "data";
  }

  @Override
  public List<Plan> plan(Site site) {
    var plans = new ArrayList<Plan>(site.editions().size() + 3);
    for (var head : site.editions()) {
      plans.add(
          new Plan.OfEdition(
              path(route(head)),
              Inputs.of(List.of(head)),
              head,
              edition -> EditionJson.written(edition, site)));
    }
    plans.add(
        new Plan.OfSite(
            "editions.json",
            new Inputs().each(site.published(), EditionsJson::inputs).fingerprint(),
            () -> EditionsJson.written(site)));
    plans.add(schema(EDITION_SCHEMA, site));
    plans.add(schema(INDEX_SCHEMA, site));
    return plans;
  }

  /// The path of an edition's data: `/blog/2026/08/19/rust-665/edition.json`.
  public static String route(EditionHead head) {
    return head.beside("edition.json");
  }

  /// Whether a file in a site's folder is the data of an earlier edition of this newsletter.
  ///
  /// @param path in the site's folder
  /// @param bytes of the file, read only if its name matches
  public static boolean isEditionOf(Site site, String path, Supplier<byte[]> bytes) {
    if (!path.endsWith("/edition.json")) {
      return false;
    }
    var text = new String(bytes.get(), StandardCharsets.UTF_8);
    var schema = "{\"$schema\":\"%s\",".formatted(site.absolute(EDITION_SCHEMA));
    var folder = path.substring(0, path.length() - "/edition.json".length());
    return text.startsWith(schema)
        && Stream.of("/", ".html", ".htm")
            .map(end -> site.absolute("/" + folder + end))
            .anyMatch(url -> text.contains("\"url\":\"" + url + "\""));
  }

  private static String path(String route) {
    return route.substring(1);
  }

  private static Plan schema(String route, Site site) {
    return new Plan.OfSite(path(route), Inputs.of(route), () -> schemaText(route, site));
  }

  private static byte[] schemaText(String route, Site site) {
    var name = route.substring(route.lastIndexOf('/') + 1);
    try (var resource = DataOutput.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("the schema is not in the jar: " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .replace(ADDRESS, site.absolute(""))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
