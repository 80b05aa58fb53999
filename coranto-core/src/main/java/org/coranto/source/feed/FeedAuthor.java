package org.coranto.source.feed;

import java.util.Optional;
import org.coranto.model.Person;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;
import org.jsoup.nodes.Element;

/// The author of a feed entry: `<author><name>Ada</name><uri>https://ada.example</uri></author>` of
/// Atom, `ada@example.org (Ada)` of RSS, `Ada` of Dublin Core. Email addresses are left out.
final class FeedAuthor {

  private FeedAuthor() {}

  static Optional<Person> of(Element element) {
    var name = child(element, "name");
    var address = child(element, "uri").isEmpty() ? child(element, "url") : child(element, "uri");
    return person(
        element.childrenSize() == 0 ? PlainWords.ofText(element.wholeText()) : name, address);
  }

  static Optional<Person> person(String written, String address) {
    var name = withoutMail(written);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(Person.of(name, UrlReferences.isWeb(address) ? address : ""));
  }

  private static String child(Element element, String name) {
    return element.children().stream()
        .filter(it -> FeedName.of(it).is(name))
        .map(it -> PlainWords.ofText(it.wholeText()))
        .findFirst()
        .orElse("");
  }

  private static String withoutMail(String written) {
    if (written.indexOf('@') <= 0) {
      return written.strip();
    }
    return Person.of(written, "").name();
  }
}
