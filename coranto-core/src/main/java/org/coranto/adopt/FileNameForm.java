package org.coranto.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// The form that file names of editions have in common.
///
/// @param form as in `[content] file-name`
/// @param matching how many of the names have it
record FileNameForm(String form, int matching) {

  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d\\d)([-_.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(.*)");
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)([-_.])(0[1-9]|1[0-2])");
  private static final Pattern NUMBER_AT_END = Pattern.compile("(.*?\\D|)(\\d{1,6})");
  private static final Pattern NUMBER_AT_START =
      Pattern.compile("(\\d{1,6})([-_.])(\\D.*|.*\\D.*)");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /// @param names without folder and ending; at least one
  static FileNameForm of(List<String> names) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    for (var name : names) {
      forms(name).forEach(form -> forms.merge(form, 1, Integer::sum));
    }
    return best(forms, form -> isSpecial(form) && !isOpen(form), names.size(), FileNameForm::share)
        .or(() -> best(forms, form -> !isSpecial(form) && !isOpen(form), names.size(), _ -> 90))
        .or(() -> best(forms, _ -> true, names.size(), _ -> 0))
        .orElseThrow();
  }

  /// The most common form, if a sufficient share of the names (in percent) has it.
  private static Optional<FileNameForm> best(
      Map<String, Integer> forms, Predicate<String> which, int names, ToIntFunction<String> share) {
    return forms.entrySet().stream()
        .filter(form -> which.test(form.getKey()))
        .filter(form -> form.getValue() * 100 >= names * share.applyAsInt(form.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(form -> new FileNameForm(form.getKey(), form.getValue()));
  }

  private static boolean isOpen(String form) {
    return form.endsWith("*");
  }

  /// A form with a number may have a few exceptions; a form of words only must be in every name.
  private static int share(String form) {
    return form.contains("{number}") ? 95 : 100;
  }

  /// Whether the form is more than a date, a number and a slug in their usual order.
  private static boolean isSpecial(String form) {
    return !form.endsWith("{slug}") && !form.equals("{number}");
  }

  /// The forms that a name has, the most special first.
  private static List<String> forms(String name) {
    var forms = new ArrayList<String>();
    var date = DATE.matcher(name);
    if (date.matches()) {
      var day = "{year}%1$s{month}%1$s{day}".formatted(date.group(2));
      rest(day, date.group(5), forms);
      forms.add(day + "*");
    } else if (MONTH.matcher(name).matches()) {
      forms.add(MONTH.matcher(name).replaceFirst("{year}$2{month}"));
    } else if (NUMBER_AT_START.matcher(name).matches()) {
      forms.add(NUMBER_AT_START.matcher(name).replaceFirst("{number}$2{slug}"));
    } else {
      rest("", name, forms);
    }
    return forms;
  }

  private static void rest(String before, String rest, List<String> forms) {
    boolean literal = rest.chars().noneMatch(c -> "{}*".indexOf(c) >= 0);
    var number = NUMBER_AT_END.matcher(rest);
    if (literal && number.matches() && !YEAR.matcher(number.group(2)).matches()) {
      forms.add(before + number.group(1) + "{number}");
    }
    if (rest.isEmpty()) {
      forms.add(before);
    } else if (before.isEmpty()) {
      forms.add("{slug}");
    } else {
      if (literal) {
        forms.add(before + rest);
      }
      forms.add(before + ("-_.".indexOf(rest.charAt(0)) >= 0 ? rest.charAt(0) : "") + "{slug}");
    }
  }
}
