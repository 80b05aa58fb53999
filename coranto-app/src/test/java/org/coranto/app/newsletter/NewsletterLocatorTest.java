package org.coranto.app.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsletterLocatorTest {

  private record User(String getName) implements UserPrincipal {
    @Override
    public String getName() {
      return getName;
    }
  }

  @TempDir private Path top = Path.of("");

  private Path folder(String name) throws IOException {
    return Files.createDirectories(top.resolve(name));
  }

  private Path newsletter(String name) throws IOException {
    var folder = folder(name);
    Files.writeString(folder.resolve("coranto.toml"), "name = \"The Weekly\"\n");
    return folder;
  }

  @Test
  void a_folder_with_a_configuration_is_a_newsletter() throws IOException {
    var weekly = newsletter("weekly");
    assertThat(new NewsletterLocator().find(weekly)).contains(weekly);
  }

  @Test
  void the_nearest_newsletter_above_is_found() throws IOException {
    newsletter("weekly");
    var inner = newsletter("weekly/sub");
    var deep = folder("weekly/sub/content/2026");
    assertThat(new NewsletterLocator().find(deep)).contains(inner.toRealPath());
  }

  @Test
  void a_link_leads_to_the_newsletter_that_its_target_is_part_of() throws IOException {
    var weekly = newsletter("weekly");
    var content = folder("weekly/content");
    var link = Files.createSymbolicLink(folder("elsewhere").resolve("link"), content);
    assertThat(new NewsletterLocator().find(link)).contains(weekly.toRealPath());
  }

  @Test
  void the_search_ends_at_the_root_of_the_file_system() {
    assertThat(new NewsletterLocator().find(top.getRoot())).isEmpty();
    assertThat(new NewsletterLocator().find(top.resolve("missing"))).isEmpty();
  }

  @Test
  void a_newsletter_of_another_user_is_not_found_by_chance() throws IOException {
    var shared = newsletter("shared").toRealPath();
    var mine = folder("shared/mine").toRealPath();
    var locator =
        new NewsletterLocator(
            file -> Optional.of(new User(file.startsWith(mine) ? "ada" : "mallory")));
    assertThatThrownBy(() -> locator.find(mine))
        .isInstanceOf(CorantoException.class)
        .hasMessage("the newsletter in " + shared + " belongs to another user");
    assertThat(locator.find(shared)).contains(shared);
  }

  @Test
  void a_configuration_that_another_user_left_in_my_folder_is_not_used_from_below()
      throws IOException {
    newsletter("shared");
    var mine = folder("shared/mine");
    var locator =
        new NewsletterLocator(
            file -> Optional.of(new User(file.endsWith("coranto.toml") ? "mallory" : "ada")));
    assertThatThrownBy(() -> locator.find(mine)).hasMessageContaining("another user");
  }
}
