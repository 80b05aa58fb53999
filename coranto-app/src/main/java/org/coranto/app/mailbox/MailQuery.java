package org.coranto.app.mailbox;

import java.util.Optional;
import org.coranto.web.SourceRequest.MailServer;
import org.coranto.web.SourceRequest.Mailbox;

/// Which messages of a mailbox are read.
///
/// @param before where the last look ended; without it, messages are read from the time that is
///   wanted
public record MailQuery(MailServer server, Mailbox wanted, Optional<MailPlace> before) {}
