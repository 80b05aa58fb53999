package org.coranto.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.coranto.app.source.PullRequestChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A value of `--pull-request`: `12`, `#12`, `!12` or `open`.
///
/// @param number empty for all that are open
record PullRequestNumbers(OptionalLong number) {

  private static final Pattern NUMBER = Pattern.compile("[#!]?([1-9][0-9]{0,14})");

  static PullRequestChoice choice(List<PullRequestNumbers> all) {
    return new PullRequestChoice(
        all.stream().map(PullRequestNumbers::number).flatMap(it -> it.stream().boxed()).toList(),
        all.stream().anyMatch(it -> it.number().isEmpty()));
  }

  static final class Converter implements ITypeConverter<PullRequestNumbers> {
    @Override
    public PullRequestNumbers convert(String value) {
      if (value.equals("open")) {
        return new PullRequestNumbers(OptionalLong.empty());
      }
      var number = NUMBER.matcher(value);
      if (!number.matches()) {
        throw new TypeConversionException(
            "“%s” is not a pull request; give its number, for example 12, or “open” for all that are open"
                .formatted(value));
      }
      return new PullRequestNumbers(OptionalLong.of(Long.parseLong(number.group(1))));
    }
  }
}
