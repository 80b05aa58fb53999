package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertSvgTest {

  private static boolean inert(String inside) {
    var file = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    return InertSvg.is(file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<svg:script href=\"x.js\"/>",
        "<rect onload=\"x()\"/>",
        "<rect\nonclick = 'x()'/>",
        "<rect/onmouseover=x()>",
        "<a href=\"javascript:x()\"><text>x</text></a>",
        "<a xlink:href=\"java&#115;cript:x()\"/>",
        "<a href=\" java\tscript:x()\"/>",
        "<a href='data:text/html,x'/>",
        "<image href=\"data:image/svg+xml;base64,AA\"/>",
        "<foreignObject><p>x</p></foreignObject>",
        "<set attributeName=\"href\" to=\"x\"/>",
        "<animate attributeName='onclick' values='x()'/>",
        "<iframe src=\"x\"/>",
        "<!ENTITY x \"y\">",
        "<?xml-stylesheet href=\"x.xsl\"?>"
      })
  void what_can_run_is_not_inert(String inside) {
    assertThat(inert(inside)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width=\"3\" height=\"4\"/>",
        "<text>on = off; a script of 1905</text>",
        "<use href=\"#pier\"/><use xlink:href='#pier'/>",
        "<a href=\"https://tides.example/\"><text>Tides</text></a>",
        "<image href=\"chart.png\"/><image href=\"data:image/png;base64,AA==\"/>",
        "<style>.a { fill: red }</style>",
        "<metadata>R&amp;D</metadata>",
        "<animate attributeName=\"x\" from=\"0\" to=\"9\"/>"
      })
  void a_drawing_is_inert(String inside) {
    assertThat(inert(inside)).isTrue();
  }

  @Test
  void another_encoding_is_not_read() {
    var text = "<svg><rect/></svg>";
    assertThat(InertSvg.is(text.getBytes(StandardCharsets.UTF_16))).isFalse();
    assertThat(
            InertSvg.is(
                ("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + text)
                    .getBytes(StandardCharsets.US_ASCII)))
        .isFalse();
  }
}
