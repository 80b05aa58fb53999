package org.coranto.url;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coranto.model.ResourceTable;

/// Query parameters that identify where a reader came from, and do not change the page:
/// `utm_source=x`.
///
/// They are listed in `tracking-parameters.tsv`.
public final class TrackingParameters {

  private record Parameter(String name, String value) {

    /// `utm_*` matches every name with this start.
    boolean covers(String writtenName, String writtenValue) {
      return (name.endsWith("*")
              ? writtenName.startsWith(name.substring(0, name.length() - 1))
              : writtenName.equals(name))
          && (value.isEmpty() || writtenValue.equalsIgnoreCase(value));
    }
  }

  private static final Map<String, List<Parameter>> BY_HOST = table();

  /// Parameters for the site that a reader came from.
  private static final List<String> ORIGINS =
      List.of("ref", "r", "source", "src", "via", "from", "referrer");

  private TrackingParameters() {}

  private static Map<String, List<Parameter>> table() {
    var table = new HashMap<String, List<Parameter>>();
    for (var row : ResourceTable.read(TrackingParameters.class, "tracking-parameters.tsv", 3)) {
      table
          .computeIfAbsent(row.get(0), _ -> new ArrayList<>())
          .add(new Parameter(row.get(1), row.get(2)));
    }
    return Map.copyOf(table);
  }

  /// A URL without tracking parameters, and those that were removed: `utm_source=x`.
  public record Stripped(String address, List<String> parameters) {}

  /// Without the parameters that track readers on any site.
  public static Stripped strip(String address) {
    return strip(address, Set.of());
  }

  /// @param address as written: the rest of it is not changed
  /// @param own names of this newsletter, in lower case: `ref=weekly` only means “from here”
  public static Stripped strip(String address, Set<String> own) {
    int mark = address.indexOf('?');
    int end = address.indexOf('#');
    end = end < 0 ? address.length() : end;
    if (mark < 0 || mark > end) {
      return new Stripped(address, List.of());
    }
    var known = known(host(address));
    own.forEach(value -> ORIGINS.forEach(name -> known.add(new Parameter(name, value))));
    var kept = new ArrayList<String>();
    var gone = new ArrayList<String>();
    for (var parameter : address.substring(mark + 1, end).split("&(?:amp;)?", -1)) {
      (isTracking(parameter, known) ? gone : kept).add(parameter);
    }
    if (gone.isEmpty()) {
      return new Stripped(address, List.of());
    }
    var separator = address.substring(mark, end).contains("&amp;") ? "&amp;" : "&";
    var query = kept.isEmpty() ? "" : "?" + String.join(separator, kept);
    return new Stripped(address.substring(0, mark) + query + address.substring(end), gone);
  }

  /// Whether it tracks readers on every site: `utm_source`, but not `feature`.
  public static boolean isAnywhere(String parameter) {
    return isTracking(parameter, BY_HOST.getOrDefault("*", List.of()));
  }

  /// `utm_source` of `utm_source=x`.
  public static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }

  /// In lower case, without the scheme, a user and a port.
  private static String host(String address) {
    int from = address.indexOf("//");
    from = from < 0 ? 0 : from + 2;
    int to = from;
    while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    return address.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /// The parameters for the host and its parent domains, and those for every site.
  private static List<Parameter> known(String host) {
    var known = new ArrayList<>(BY_HOST.getOrDefault("*", List.of()));
    for (int at = 0; at >= 0 && at < host.length(); at = next(host, at)) {
      known.addAll(BY_HOST.getOrDefault(host.substring(at), List.of()));
    }
    return known;
  }

  private static int next(String host, int at) {
    int dot = host.indexOf('.', at);
    return dot < 0 ? -1 : dot + 1;
  }

  private static boolean isTracking(String parameter, List<Parameter> known) {
    var name = name(parameter);
    var value = parameter.substring(Math.min(parameter.length(), name.length() + 1));
    return known.stream().anyMatch(it -> it.covers(name, value));
  }
}
