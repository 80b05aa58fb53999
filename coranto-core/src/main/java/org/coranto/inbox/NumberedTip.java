package org.coranto.inbox;

import org.coranto.model.Tip;

/// A tip with the number that editors use for it.
///
/// @param id `17`
public record NumberedTip(long id, Tip tip) {}
