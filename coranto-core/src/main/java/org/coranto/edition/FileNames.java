package org.coranto.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.config.EditionName;
import org.coranto.url.Slug;

/// Reads number, date and slug from a file's name, by a pattern such as
/// `{year}-{month}-{day}-{slug}`.
public final class FileNames {

  private static final Pattern DATED = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-?");

  private static final Pattern PARTS =
      Pattern.compile("\\{(year|month|day|number|slug)}|\\*|[^{*]+|\\{");

  private static final Pattern TRANSLATION = Pattern.compile("[a-z]{2}(?:-[A-Z][A-Za-z]{1,3})?");

  /// Names of files that are the text of their folder.
  private static final Set<String> OF_FOLDER = Set.of("index", "readme");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final List<String> parts;
  private final Pattern pattern;

  /// All empty if the name does not have the form; the slug is then the name without a date.
  public record Named(Optional<LocalDate> date, OptionalInt number, String slug) {}

  public FileNames(String form) {
    this.parts = PARTS.matcher(form).results().map(MatchResult::group).toList();
    var regex = new StringBuilder();
    int stars = 0;
    for (var part : parts) {
      regex.append(part.equals("*") ? "(?<star" + stars++ + ">.*)" : part(part, regex));
    }
    this.pattern = Pattern.compile(regex.toString());
  }

  private static String part(String part, CharSequence before) {
    var name =
        part.startsWith("{") && part.length() > 1 ? part.substring(1, part.length() - 1) : "";
    boolean again = !name.isEmpty() && before.toString().contains("(?<" + name + ">");
    return switch (name) {
      case "year" -> again ? "\\d{4}" : "(?<year>\\d{4})";
      case "month" -> again ? "\\d{1,2}" : "(?<month>\\d{1,2})";
      case "day" -> again ? "\\d{1,2}" : "(?<day>\\d{1,2})";
      case "number" -> again ? "\\d+" : "(?<number>\\d{1,9})";
      case "slug" -> again ? ".+" : "(?<slug>.+)";
      default -> Pattern.quote(part);
    };
  }

  public Named read(String file) {
    var bare = name(file);
    var match = pattern.matcher(bare);
    if (!match.matches()) {
      return new Named(Optional.empty(), OptionalInt.empty(), withoutDate(bare));
    }
    var number = group(match, "number").map(Integer::parseInt);
    var slug = group(match, "slug").orElseGet(() -> withoutDate(bare));
    return new Named(
        date(match), number.map(OptionalInt::of).orElse(OptionalInt.empty()), Slug.of(slug));
  }

  /// The whole name if it is only a date.
  private static String withoutDate(String bare) {
    var rest = DATED.matcher(bare).replaceFirst("");
    return rest.isEmpty() ? bare : rest;
  }

  /// The name of another edition's file, without folder and extension.
  ///
  /// @param like a file whose name gives the text for `*`
  public String write(EditionName edition, String like) {
    var date = edition.date();
    var number = edition.number();
    var match = pattern.matcher(name(like));
    boolean matches = match.matches();
    var name = new StringBuilder();
    int stars = 0;
    for (var part : parts) {
      name.append(
          switch (part) {
            case "{year}" -> "%04d".formatted(date.getYear());
            case "{month}" -> "%02d".formatted(date.getMonthValue());
            case "{day}" -> "%02d".formatted(date.getDayOfMonth());
            case "{number}" -> number.isPresent() ? String.valueOf(number.getAsInt()) : "";
            case "{slug}" -> edition.slug();
            case "*" -> matches ? group(match, "star" + stars++).orElse("") : "";
            default -> part;
          });
    }
    return name.toString();
  }

  private static Optional<LocalDate> date(Matcher match) {
    var year = group(match, "year");
    var month = group(match, "month");
    if (year.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    try {
      int day = group(match, "day").map(Integer::parseInt).orElse(1);
      return Optional.of(
          LocalDate.of(Integer.parseInt(year.get()), Integer.parseInt(month.get()), day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> group(Matcher match, String name) {
    return match.namedGroups().containsKey(name)
        ? Optional.ofNullable(match.group(name))
        : Optional.empty();
  }

  /// The name of an edition: that of its file, or of its own folder.
  public static String name(String file) {
    if (hasFolder(file)) {
      int slash = file.lastIndexOf('/');
      return file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }
    return withoutLanguage(file);
  }

  /// Whether an edition has a folder of its own: its file is `index.md`, `Index.markdown`,
  /// `index.de.md` or `README.md`, and is not at the top.
  public static boolean hasFolder(String file) {
    return file.lastIndexOf('/') > 0
        && OF_FOLDER.contains(withoutLanguage(file).toLowerCase(Locale.ROOT));
  }

  private static String withoutLanguage(String file) {
    return language(file).isPresent() ? withoutEnding(bare(file)) : bare(file);
  }

  /// The language of a translation, which is written before the extension: `index.de.md`.
  static Optional<String> language(String file) {
    var bare = bare(file);
    var last = bare.substring(bare.lastIndexOf('.') + 1);
    boolean named = last.length() < bare.length() && TRANSLATION.matcher(last).matches();
    return named && LANGUAGES.contains(last.substring(0, 2)) ? Optional.of(last) : Optional.empty();
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /// The end of the path without the extension: `2026/10/05` of `posts/2026/10/05.md`.
  static String page(String file) {
    int dot = file.lastIndexOf('.');
    var path = dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    var steps = List.of(path.split("/", -1));
    return String.join("/", steps.subList(Math.max(0, steps.size() - 4), steps.size()));
  }

  /// The file name without folders and extension.
  static String bare(String file) {
    var name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
