package org.coranto.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.url.UnreachableUrls.Kind;
import org.coranto.url.UnreachableUrls.Unreachable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableUrlsTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost, PRIVATE",
    "http://app.localhost:3000/a, PRIVATE",
    "http://127.0.0.53/, PRIVATE",
    "http://0x7f.1/, PRIVATE",
    "http://2130706433/, PRIVATE",
    "http://0.0.0.0:8000/, PRIVATE",
    "http://10.1.2.3/, PRIVATE",
    "http://172.31.0.1/, PRIVATE",
    "http://192.168.0.1/, PRIVATE",
    "http://169.254.1.1/, PRIVATE",
    "http://100.64.1.1/, PRIVATE",
    "http://[::1]:4000/, PRIVATE",
    "http://[::ffff:192.168.0.1]/, PRIVATE",
    "http://[fd12:3456::1]/, PRIVATE",
    "http://[fe80::1]/, PRIVATE",
    "http://nas.local/, PRIVATE",
    "http://git.internal/a, PRIVATE",
    "http://wiki/, PRIVATE",
    "https://example.com/a, SAMPLE",
    "https://www.example.org/, SAMPLE",
    "https://shop.test/, SAMPLE",
    "https://192.0.2.7/, SAMPLE",
    "https://github.com/your-org/your-repo, SAMPLE",
    "https://blog.moon.com/yourusername/your-post, SAMPLE",
    "https://moon.com/@your_username, SAMPLE",
    "https://moon.com/u/<name>/a, SAMPLE",
    "https://moon.com/u/{user}, SAMPLE",
    "https://yourdomain.com/, SAMPLE",
    "https://github.com/username/repo, SAMPLE",
    "https://deploy-preview-12--moon.netlify.app/, PREVIEW",
    "https://feature-x--moon.netlify.app/, PREVIEW",
    "https://moon-git-main-ada.vercel.app/, PREVIEW",
    "https://1a2b3c4d.moon.pages.dev/, PREVIEW",
    "https://ada-fluffy-4000.app.github.dev/, PREVIEW",
    "https://abc-12.ngrok.io/, PREVIEW",
    "https://a-b-c.trycloudflare.com/, PREVIEW",
    "https://staging.moon.com/, PREVIEW",
    "https://moon--pr12-1a2b3c4d.web.app/, PREVIEW",
    "https://moon--pr42-x.web.app/, PREVIEW",
    "https://moon--tide.firebaseapp.com/a, PREVIEW",
    "https://dev.to/ada/low-tide-temp-slug-123?preview=0a1b, PREVIEW",
    "file:///home/ada/tide.html, PRIVATE",
    "https://mail.google.com/mail/u/0/#inbox/abc, ACCOUNT",
    "https://github.dev/ada/moon, EDITOR",
    "https://docs.google.com/document/d/1/edit, EDITOR",
    "https://github.com/ada/moon/edit/main/a.md, EDITOR"
  })
  void a_url_that_is_not_for_readers_is_known(String written, Kind kind) {
    assertThat(UnreachableUrls.of(written)).map(Unreachable::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://moon.com/",
        "http://172.15.0.1/",
        "http://172.32.0.1/",
        "http://11.0.0.1/",
        "http://[2606:4700::1]/",
        "https://local.moon.com/",
        "https://moon.netlify.app/",
        "https://moon.pages.dev/",
        "https://moon-tide.web.app/",
        "https://dev.to/ada/low-tide-1ab",
        "https://github.dev/",
        "https://mail.google.com/",
        "https://moon.vercel.app/",
        "https://github.com/ada/edit",
        "https://moon.com/my-pages/your-guide-to-rain",
        "https://docs.google.com/document/d/1/view",
        "https://examples.com/",
        "https://moon.com/example.com",
        "mailto:ada@localhost"
      })
  void a_page_for_readers_is_not(String written) {
    assertThat(UnreachableUrls.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/ada/moon/edit/main/a.md, https://github.com/ada/moon/blob/main/a.md",
    "https://gitlab.com/a/b/-/edit/main/c.md, https://gitlab.com/a/b/-/blob/main/c.md",
    "https://hackmd.io/abc?both, https://hackmd.io/abc"
  })
  void the_page_for_readers_is_named(String written, String page) {
    assertThat(UnreachableUrls.of(written).orElseThrow().page()).contains(page);
  }
}
