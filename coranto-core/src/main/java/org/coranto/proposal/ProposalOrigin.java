package org.coranto.proposal;

/// The origin of a proposal that is not a local file.
///
/// @param address its page: `https://forge.example/weekly/newsletter/pull/12`; may be empty
/// @param by its author's name on the forge; empty if unknown
public record ProposalOrigin(String address, String by) {}
