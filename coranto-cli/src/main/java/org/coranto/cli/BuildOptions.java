package org.coranto.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.coranto.app.build.BuildSite;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Options of commands that build a site: `-C`, `--config`, `--out`, `--base-url`.
public final class BuildOptions {

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "The folder to write the site to (default: .coranto/site in the newsletter's folder).")
  private @Nullable Path out;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Address.class,
      description = "The site's address, instead of the one in coranto.toml.")
  private @Nullable URI address;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  Newsletter open(Runtime runtime) {
    return newsletter.open(runtime);
  }

  /// @param drafts whether drafts get pages too
  BuildSite.Request request(boolean drafts) {
    return new BuildSite.Request(out(), Optional.ofNullable(address), drafts, false);
  }

  /// `https://example.org/` and `http://localhost:8080`.
  static final class Address implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        var uri = new URI(value.endsWith("/") ? value : value + "/");
        var scheme = uri.getScheme();
        if (uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))) {
          return uri;
        }
      } catch (URISyntaxException _) {
        // reported after this
      }
      throw new TypeConversionException(
          "“%s” is not a web address; expected for example https://example.org/".formatted(value));
    }
  }
}
