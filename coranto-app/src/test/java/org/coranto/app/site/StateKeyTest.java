package org.coranto.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateKeyTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void a_signature_is_an_hmac_of_sha_256() throws Exception {
    var message = "before:what is signed".getBytes(StandardCharsets.UTF_8);
    var signature = StateKey.in(folder).sign(message, "before:".length());
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Files.readAllBytes(folder.resolve("state-key")), "HmacSHA256"));
    var signed = Arrays.copyOfRange(message, "before:".length(), message.length);
    assertThat(signature).isEqualTo(mac.doFinal(signed));
  }

  @Test
  void two_commands_of_one_user_sign_alike() {
    var message = new byte[] {1, 2, 3};
    assertThat(StateKey.in(folder).sign(message, 0))
        .isEqualTo(StateKey.in(folder).sign(message, 0));
  }

  @Test
  void the_users_folder_is_where_the_environment_says() {
    StateKey.ofUser(Map.of("XDG_STATE_HOME", folder.toString())).sign(new byte[0], 0);
    assertThat(folder.resolve("coranto/state-key")).isRegularFile();
  }
}
