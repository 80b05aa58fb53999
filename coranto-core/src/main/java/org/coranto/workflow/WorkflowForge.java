package org.coranto.workflow;

import java.util.List;
import java.util.Locale;
import org.coranto.config.Content;

/// A forge with a newsletter's repository and the proposed changes.
///
/// @param name as in `--forge github`
/// @param hosts words in the names of its hosts: `gitlab` for `gitlab.example.org`
/// @param folder in the repository, which shows that it is on this forge
/// @param below the pattern for everything in a folder, in the forge's syntax
/// @param templates of the generated files
/// @param next the remaining steps for a person
public record WorkflowForge(
    String name,
    List<String> hosts,
    String folder,
    String below,
    List<Template> templates,
    List<String> next) {

  /// The template of one file.
  ///
  /// @param path from the top of the repository
  /// @param resource the file's text with placeholders
  /// @param perhaps whether it is skipped if the file exists
  record Template(String path, String resource, boolean perhaps) {

    static Template of(String path, String resource) {
      return new Template(path, resource, false);
    }
  }

  public boolean isAt(String host) {
    var words = List.of(host.toLowerCase(Locale.ROOT).split("[.-]"));
    return hosts.stream().anyMatch(words::contains);
  }

  public List<WorkflowFile> files(Content content, CorantoSource source) {
    var filling = new TemplateFilling(content, source, below);
    return templates.stream()
        .map(it -> new WorkflowFile(it.path(), filling.of(it.resource()), it.perhaps()))
        .toList();
  }
}
