package org.coranto.output.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.output.Site;
import org.coranto.output.html.Html;

/// The theme's templates, in Mustache: without logic, and with access only to the given variables.
/// Each is compiled at its first use, and then used by many threads.
final class Templates implements TemplateRenderer {

  private final ThemeFiles files;
  private final Mustache.Compiler compiler;
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  private Templates(ThemeFiles files) {
    this.files = files;
    this.compiler =
        Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withEscaper(Templates::escaped)
            .withCollector(new OnlyMaps())
            .withLoader(name -> partial(name + ".html"));
  }

  static Templates of(Site site) {
    return new Templates(ThemeFiles.of(site));
  }

  @Override
  public byte[] print(String name, Map<String, Object> variables) {
    var page = new PageBytes();
    var template = compiled.computeIfAbsent(name, this::compile);
    try {
      template.execute(variables, page);
    } catch (MustacheException.Context e) {
      throw mistake(name, e, variables);
    } catch (StackOverflowError _) {
      throw new ThemeException("%s: the template includes itself.".formatted(files.place(name)));
    }
    return page.bytes();
  }

  /// With every included template, so that other threads see it only when it is complete.
  private Template compile(String name) {
    try {
      var template = compiler.compile(text(name));
      template.visit(new Parts());
      return template;
    } catch (MustacheParseException e) {
      throw new ThemeException(
          "%s: the template is not well-formed: %s.".formatted(files.place(name), e.getMessage()));
    }
  }

  private String text(String name) {
    return files
        .text(name)
        .orElseThrow(() ->
            new ThemeException(
                "unknown template “%s”: it is neither in the folder %s nor built in."
                    .formatted(name, files.folder())));
  }

  private Reader partial(String name) {
    return new StringReader(text(name));
  }

  /// Also for attributes in single quotes, which a theme may use.
  private static String escaped(String text) {
    var escaped = Html.escaped(text);
    return escaped.indexOf('\'') < 0 ? escaped : escaped.replace("'", "&#39;");
  }

  private ThemeException mistake(
      String name, MustacheException.Context e, Map<String, Object> variables) {
    var place = MisspeltVariable.place(files, name, e.key, e.lineNo);
    return new ThemeException(
        "%s:%d: unknown variable “%s”.%s"
            .formatted(place, e.lineNo, e.key, MisspeltVariable.suggestion(e.key, variables)));
  }

  /// Follows every include once.
  private static final class Parts implements Mustache.Visitor {

    private final Set<String> seen = new HashSet<>();

    @Override
    public void visitText(String text) {}

    @Override
    public void visitVariable(String name) {}

    @Override
    public boolean visitInclude(String name) {
      return seen.add(name);
    }

    @Override
    public boolean visitParent(String name) {
      return seen.add(name);
    }

    @Override
    public boolean visitBlock(String name) {
      return true;
    }

    @Override
    public boolean visitSection(String name) {
      return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return true;
    }
  }
}
