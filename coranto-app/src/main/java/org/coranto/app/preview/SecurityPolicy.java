package org.coranto.app.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Content-Security-Policy in the `meta` element of a page. A header could only make it
/// stricter, so one more script can be allowed only by changing the page.
final class SecurityPolicy {

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]*http-equiv\\s*=\\s*[\"']?content-security-policy\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile("(\\bcontent\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

  /// The page with one more allowed source for each directive.
  static String allowing(String html, Map<String, String> sources) {
    return META.matcher(html)
        .replaceAll(meta -> Matcher.quoteReplacement(inMeta(meta.group(), sources)));
  }

  private static String inMeta(String meta, Map<String, String> sources) {
    return CONTENT
        .matcher(meta)
        .replaceFirst(found -> {
          var policy = found.group(2) != null ? found.group(2) : found.group(3);
          var plain = policy.replace("&#39;", "'").replace("&#x27;", "'");
          return Matcher.quoteReplacement(found.group(1) + '"' + inPolicy(plain, sources) + '"');
        });
  }

  private static String inPolicy(String policy, Map<String, String> sources) {
    var directives = parsed(policy);
    var fallback = directives.getOrDefault("default-src", List.of("*"));
    sources.forEach((directive, source) ->
        directives.put(directive, with(directives.getOrDefault(directive, fallback), source)));
    return directives.entrySet().stream()
        .map(it -> (it.getKey() + " " + String.join(" ", it.getValue())).strip())
        .collect(Collectors.joining("; "));
  }

  private static Map<String, List<String>> parsed(String policy) {
    var directives = new LinkedHashMap<String, List<String>>();
    for (var directive : policy.split(";", 0)) {
      var words = List.of(directive.strip().split("\\s+", 0));
      if (!words.getFirst().isEmpty()) {
        directives.putIfAbsent(
            words.getFirst().toLowerCase(Locale.ROOT), words.subList(1, words.size()));
      }
    }
    return directives;
  }

  private static List<String> with(List<String> allowed, String source) {
    var all = new ArrayList<>(allowed);
    all.remove("'none'");
    if (!all.contains(source)) {
      all.add(source);
    }
    return all;
  }

  private SecurityPolicy() {}
}
