package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.ContentKeys;
import org.coranto.config.ReferenceFiles;
import org.coranto.edition.TemplateValues;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.LinkDefinitions;
import org.coranto.markdown.TemplateScope;
import org.coranto.markdown.TemplateTag;
import org.coranto.markdown.TemplateTags;

/// The template language of the old generator in the texts: which included files only define link
/// references, and which tags are left out.
final class TemplateUses {

  private static final int SHOWN = 5;

  /// The beginning of a tag that all tags of its kind share: `{% include linkers/issues.md`.
  private static final Pattern KIND =
      Pattern.compile(
          "\\{[{%#]?[<%]?[-+]?\\s*(?:[#/>^&]\\s*>?\\s*)?[\\w.-]*(?:(?<=include|include_relative)\\s+[\"']?[\\w./-]+)?");

  private static final Pattern FILE =
      Pattern.compile("[\\w./-]*\\w\\.(?:md|markdown)(?=[\"']?\\s*+-?[%>}])");

  private final RepositoryFacts repository;
  private final ReadEditions archive;

  private TemplateUses(RepositoryFacts repository, ReadEditions archive) {
    this.repository = repository;
    this.archive = archive;
  }

  static void decide(RepositoryFacts repository, ReadEditions archive, ConfigProposal proposal) {
    var uses = new TemplateUses(repository, archive);
    var files = uses.referenceFiles();
    var texts = new HashMap<String, String>();
    files.forEach(file -> repository.text(file).ifPresent(text -> texts.put(file, text)));
    if (!files.isEmpty()
        && proposal.list(
            ContentKeys.REFERENCES,
            files,
            "editions include %s, which only defines link references"
                .formatted(files.size() == 1 ? "it" : "each of them"))) {
      files.stream()
          .filter(file -> !LinkDefinitions.of(texts.getOrDefault(file, "")).complete())
          .forEach(file ->
              proposal.ask(
                  "%s also defines references by a loop or a variable, which Coranto does not run; write these lines out, or links that use them are text."
                      .formatted(file)));
    }
    var config = proposal.config().toBuilder().references(new ReferenceFiles(files, texts)).build();
    uses.askAboutOthers(TemplateValues.scope(config).at("/"), proposal);
  }

  /// @param scope with the path of any edition, because each knows its own
  private void askAboutOthers(TemplateScope scope, ConfigProposal proposal) {
    var counts = new HashMap<String, Integer>();
    int editions = 0;
    for (var body : bodies()) {
      var kinds =
          TemplateTags.in(body, scope).stream()
              .filter(tag -> !tag.understood())
              .map(tag -> kind(body, tag))
              .collect(Collectors.toSet());
      kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
      editions += kinds.isEmpty() ? 0 : 1;
    }
    ask(counts, editions, proposal);
  }

  private static void ask(Map<String, Integer> counts, int editions, ConfigProposal proposal) {
    if (counts.isEmpty()) {
      return;
    }
    var most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    var shown =
        most.stream()
            .limit(SHOWN)
            .map(kind -> "%s … in %d".formatted(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    var others =
        most.size() > SHOWN ? ", and " + CountedNoun.of(most.size() - SHOWN, "other kind") : "";
    proposal.ask(
        "%s template tags of the old generator (%s%s). They are left out of pages, feeds and mail. Is that right? If not, write their results into the texts as Markdown."
            .formatted(
                CountedNoun.of(editions, "edition") + (editions == 1 ? " has" : " have"),
                shown,
                others));
  }

  private static String kind(String body, TemplateTag tag) {
    var written = body.substring(tag.span().start(), tag.span().end());
    var kind = KIND.matcher(written);
    return kind.lookingAt() ? kind.group().replaceAll("\\s+", " ") : "{";
  }

  /// The files that a tag of an edition includes and that only define references.
  private List<String> referenceFiles() {
    var named = new TreeSet<String>();
    for (var body : bodies()) {
      for (var tag : TemplateTags.in(body, Map.of())) {
        if (!tag.understood()) {
          var file = FILE.matcher(body).region(tag.span().start(), tag.span().end());
          if (file.find()) {
            named.add(file.group().replaceFirst("^(?:\\.{1,2}/|/)+", ""));
          }
        }
      }
    }
    return named.stream()
        .flatMap(name ->
            repository.files().stream()
                .filter(file -> file.equals(name) || file.endsWith("/" + name))
                .filter(file -> repository.text(file).filter(LinkDefinitions::areAllOf).isPresent())
                .limit(1))
        .distinct()
        .toList();
  }

  private List<String> bodies() {
    var bodies = new ArrayList<String>();
    for (var head : archive.heads()) {
      var text = repository.text(head.file()).orElse("");
      bodies.add(text.substring(FrontMatterParser.read(text, HeaderForm.NONE).end()));
    }
    return bodies;
  }
}
