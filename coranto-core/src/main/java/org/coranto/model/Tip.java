package org.coranto.model;

import java.time.Instant;
import java.util.Optional;

/// A proposal of a person or a source, before an editor has decided.
///
/// @param content what is proposed
/// @param section the name of the configured section that it is meant for
/// @param words the proposer's remark; may be empty
/// @param person who proposed or made it
/// @param at when it happened: posted, merged, labelled
public record Tip(
    Origin origin,
    TipContent content,
    Optional<String> section,
    String words,
    Optional<Person> person,
    Optional<Instant> at) {

  /// The origin of a tip.
  ///
  /// @param source the name of the `[[source]]`: `forum`
  /// @param key the source's id for it, by which the same tip is recognised later:
  ///   `topic-2704-post-1654`
  /// @param address its public page: `https://forum.example/t/2704/1654`; may be empty
  public record Origin(String source, String key, String address) {}

  /// For the section of its source, without a person and without a remark.
  public static Tip of(Origin origin, TipContent content) {
    return new Tip(origin, content, Optional.empty(), "", Optional.empty(), Optional.empty());
  }

  /// The same from another source.
  public Tip from(String source) {
    return new Tip(
        new Origin(source, origin.key(), origin.address()), content, section, words, person, at);
  }

  /// The same under another key or address.
  public Tip with(Origin other) {
    return new Tip(other, content, section, words, person, at);
  }

  /// The same with other content.
  public Tip with(TipContent other) {
    return new Tip(origin, other, section, words, person, at);
  }

  public Tip in(String wanted) {
    return new Tip(origin, content, Optional.of(wanted), words, person, at);
  }

  public Tip saying(String said) {
    return new Tip(origin, content, section, said, person, at);
  }

  public Tip by(Person who) {
    return new Tip(origin, content, section, words, Optional.of(who), at);
  }

  public Tip at(Instant when) {
    return new Tip(origin, content, section, words, person, Optional.of(when));
  }
}
