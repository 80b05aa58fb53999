package org.coranto.vote;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Pseudonyms for voters, which cannot be traced without the secret: the first 64 bits of
/// HMAC-SHA-256 (RFC 2104) of the vote and the voter. A voter has a different pseudonym in each
/// vote.
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 8;

  /// `Ada <ada@example.org>`.
  private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]{1,320})>\\s*$");

  private final SecretKeySpec secret;
  private final String vote;

  /// @param secret not empty
  /// @param vote its date and name: `2026-09-02 crate`
  public Pseudonyms(byte[] secret, String vote) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
    this.vote = vote;
  }

  public Ballot hidden(Ballot ballot) {
    return new Ballot(of(ballot.voter()), ballot.choice(), ballot.at());
  }

  /// The same for `Ada <ada@example.org>` and `ADA@example.org`.
  public String of(String voter) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      var digest = mac.doFinal((vote + "\n" + person(voter)).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static String person(String voter) {
    var match = IN_BRACKETS.matcher(voter);
    var bare = match.find() ? match.group(1) : voter;
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
