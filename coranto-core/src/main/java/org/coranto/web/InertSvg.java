package org.coranto.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Whether an SVG file can run nothing when a browser opens it as a page of the site. What is not
/// certain counts as a program: other encodings, entities, and links to anything but web pages,
/// pictures and parts of the file.
public final class InertSvg {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "<\\s*(?:[\\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|use\\s[^>]*data:)\\b"
              + "|[\\s\"'/]on\\w+\\s*="
              + "|javascript\\s*:|vbscript\\s*:"
              + "|<!ENTITY|<!DOCTYPE[^>]*\\[|<\\?xml-stylesheet"
              + "|\\b(?:href|from|to|values|by)\\s*=\\s*[\"'][^\"']*&"
              + "|attributeName\\s*=\\s*[\"'](?:[\\w]+:)?(?:href|on\\w+)"
              + "|\\bhref\\s*=\\s*(?![\"']\\s*(?:#|https?://|mailto:|data:image/(?:png|jpe?g|gif|webp)[;,]|[\\w./ -]*[\"']))",
          Pattern.CASE_INSENSITIVE);

  private InertSvg() {}

  public static boolean is(byte[] file) {
    for (byte b : file) {
      if (b == 0) {
        return false; // UTF-16, or no text
      }
    }
    var text = new String(file, StandardCharsets.UTF_8);
    return !declaresAnotherEncoding(text) && !PROGRAM.matcher(text).find();
  }

  private static boolean declaresAnotherEncoding(String text) {
    var declared =
        Pattern.compile("^\\W*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)").matcher(text);
    return declared.find() && !declared.group(1).equalsIgnoreCase("utf-8");
  }
}
