package org.coranto.inbox;

import org.coranto.model.Tip;

/// A tip with what editors call it.
///
/// @param id `17`
public record NumberedTip(long id, Tip tip) {}
