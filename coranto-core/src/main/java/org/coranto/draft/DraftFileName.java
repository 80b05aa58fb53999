package org.coranto.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.config.Content;
import org.coranto.config.EditionName;
import org.coranto.edition.FileNames;
import org.coranto.model.EditionHead;
import org.coranto.url.Slug;

/// The file of a new draft, named like the earlier editions.
final class DraftFileName {

  /// `665` of `weekly-665`.
  private static final Pattern NUMBER_AT_END = Pattern.compile("(?<=^|\\D)\\d{1,9}$");

  private static final String USUAL_ENDING = ".md";

  private final Content content;
  private final FileNames names;

  DraftFileName(Content content) {
    this.content = content;
    this.names = new FileNames(content.fileName());
  }

  /// @param earlier editions and drafts, the newest first
  String of(NextIssue slot, String title, List<EditionHead> earlier) {
    if (content.draftsAreOneFile()) {
      return content.drafts();
    }
    var like = earlier.isEmpty() ? "" : earlier.getFirst().file();
    var edition = new EditionName(slot.date(), slot.number(), slug(slot, title, earlier));
    var name = names.write(edition, like);
    return folder() + name + ending(like);
  }

  private String folder() {
    return content.drafts().equals(".") ? "" : content.drafts() + "/";
  }

  private static String ending(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(dot) : USUAL_ENDING;
  }

  /// What the last two slugs have in common, or else the words of the title.
  private String slug(NextIssue slot, String title, List<EditionHead> earlier) {
    var last = earlier.stream().limit(2).map(head -> numbered(head, slot)).distinct().toList();
    return last.size() == 1 && !last.getFirst().isEmpty() ? last.getFirst() : Slug.of(title);
  }

  /// An edition's slug with its number replaced by the new one.
  private String numbered(EditionHead head, NextIssue slot) {
    var number = slot.number();
    var slug = names.read(head.file()).slug();
    var match = NUMBER_AT_END.matcher(slug);
    boolean own =
        match.find()
            && head.number().isPresent()
            && match.group().equals(String.valueOf(head.number().getAsInt()));
    return own && number.isPresent() ? slug.substring(0, match.start()) + number.getAsInt() : slug;
  }
}
