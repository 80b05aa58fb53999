package org.coranto.output;

import java.util.Random;

/// An edition with an entry of every kind, damaged in ways that have broken other feeds.
public final class Damaged {

  private static final String[] NASTY = {
    "\u0000",
    "\u0001",
    "\b",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\ufffe",
    "\uffff",
    "\ufdd0",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "&nbsp;",
    "&#0;",
    "&bogus;",
    "<",
    ">",
    "\"",
    "'",
    "<script>alert(1)</script>",
    "<b>",
    "</p></div>",
    "<?xml version=\"1.0\"?>",
    "{\"a\":1}",
    "\\u0000",
    "[x](javascript:alert(1))",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "<a href=\"java\tscript:x\">x</a>",
    "[y](https://a.example/\"onclick=\"x)",
    "![p](relative/p.png)",
    "[r](../up)",
    "[s](//host.example/x)",
    "[f](#here)",
    "\u202e",
    "\u2028",
    "👩‍👩‍👧",
    "e\u0301\u0301\u0301",
    "عربي",
    "@ada@people.example",
    "http://a b",
    "|",
    "`",
    "\\"
  };

  private Damaged() {}

  public static String edition(Random random) {
    var lines = Gazette.EVERY_KIND.split("\n", -1);
    for (int i = 4; i < lines.length; i++) {
      if (random.nextInt(3) == 0) {
        int at = random.nextInt(lines[i].length() + 1);
        lines[i] =
            lines[i].substring(0, at)
                + NASTY[random.nextInt(NASTY.length)]
                + lines[i].substring(at);
      }
    }
    lines[0] += NASTY[random.nextInt(NASTY.length)];
    return String.join("\n", lines);
  }
}
