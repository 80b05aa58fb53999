package org.coranto.adopt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.ContentKeys;
import org.coranto.config.NewsletterKeys;
import org.coranto.edition.FileNames;

/// Looks at an existing repository and writes a configuration for it. Decisions are tested by
/// parsing the editions with it.
public final class Adoption {

  private Adoption() {}

  public static Adopted of(RepositoryFacts repository) {
    var proposal = new ConfigProposal();
    var generator = SiteGenerators.in(repository);
    generator.ifPresent(it -> settings(it, proposal));
    var manuscripts = Manuscripts.in(repository);
    var editions =
        EditionFolder.among(manuscripts)
            .or(() -> UndatedEditions.folder(repository, manuscripts, proposal));
    if (editions.isEmpty()) {
      UndatedEditions.ask(manuscripts, proposal);
    } else {
      content(repository, editions.get(), proposal);
      var archive = ReadEditions.read(repository, editions.get(), proposal);
      generator.ifPresentOrElse(
          it -> OldAddresses.decide(it, editions.get(), archive, proposal),
          () -> OldAddresses.ask(archive, proposal));
      PublicationRhythm.decide(archive.heads(), proposal);
      FileNaming.decide(repository, archive, proposal);
      TemplateUses.decide(repository, archive, proposal);
      RecurringSections.decide(archive, proposal);
    }
    stillOpen(repository, proposal);
    return proposal.adopted();
  }

  private static void settings(SiteGenerator generator, ConfigProposal proposal) {
    generator
        .values()
        .forEach((key, value) -> {
          var why = "from %s, a file of %s".formatted(generator.file(), generator.name());
          if (key.equals(NewsletterKeys.LANGUAGES)) {
            proposal.list(key, List.of(value.replace('_', '-').replaceFirst("\\..*", "")), why);
          } else {
            proposal.text(key, value, why);
          }
        });
  }

  private static void content(
      RepositoryFacts repository, EditionFolder editions, ConfigProposal proposal) {
    int count = editions.editions().size();
    proposal.text(
        ContentKeys.EDITIONS,
        editions.folder(),
        CountedNoun.of(count, "dated Markdown file") + " there");
    editions
        .others()
        .forEach((folder, dated) ->
            proposal.ask(
                "%s also in %s; are they editions?"
                    .formatted(CountedNoun.of(dated, "dated Markdown file"), folder)));
    EditionFiles.decide(repository, editions, proposal);
    names(editions, proposal);
    header(editions, proposal);
    DateOrderGuess.decide(repository, editions.editions(), proposal);
    FolderGuess.decide(repository, editions, proposal);
  }

  private static void names(EditionFolder editions, ConfigProposal proposal) {
    var names = editions.editions().stream().map(m -> FileNames.name(m.file())).toList();
    var form = FileNameForm.of(names);
    proposal.text(
        ContentKeys.FILE_NAME,
        form.form(),
        "%d of %d file names have this form".formatted(form.matching(), names.size()));
    if (form.matching() < names.size()) {
      proposal.ask(
          "%s of another form than %s."
              .formatted(CountedNoun.of(names.size() - form.matching(), "file name"), form.form()));
    }
  }

  private static void header(EditionFolder editions, ConfigProposal proposal) {
    var form = editions.form();
    long same = editions.ofForm(form);
    proposal.text(
        ContentKeys.HEADER,
        form.name().toLowerCase(Locale.ROOT),
        "%d of %d editions begin like this".formatted(same, editions.editions().size()));
    if (same < editions.editions().size()) {
      var others =
          editions.editions().stream().filter(m -> m.form() != form).map(Manuscript::file).limit(3);
      proposal.ask(
          "%s with another kind of header, such as %s; they are read, but new drafts get the usual one. Is that right?"
              .formatted(
                  CountedNoun.of(editions.editions().size() - same, "edition"),
                  others.collect(Collectors.joining(", "))));
    }
  }

  private static void stillOpen(RepositoryFacts repository, ConfigProposal proposal) {
    var custom =
        repository.files().stream()
            .filter(file -> PathNames.name(file).equals("CNAME"))
            .flatMap(file -> repository.text(file).stream())
            .map(String::strip)
            .filter(host -> host.matches("[A-Za-z0-9.-]{1,253}"))
            .findFirst();
    if (!proposal.isDecided(NewsletterKeys.ADDRESS)) {
      custom.ifPresent(host ->
          proposal.text(NewsletterKeys.ADDRESS, "https://" + host + "/", "from the file CNAME"));
    }
    Stream.of(
            new Open(NewsletterKeys.ADDRESS, "What is the site's URL? Feeds and mails need it."),
            new Open(
                NewsletterKeys.TIMEZONE,
                "In which time zone does the newsletter appear? UTC is assumed."))
        .filter(open -> !proposal.isDecided(open.key()))
        .forEach(open -> proposal.ask(open.question()));
  }

  private record Open(ConfigKey<?> key, String question) {}
}
