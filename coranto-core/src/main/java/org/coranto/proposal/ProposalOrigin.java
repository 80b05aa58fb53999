package org.coranto.proposal;

/// Where a proposal came from, if it was no file.
///
/// @param address its page: `https://forge.example/weekly/newsletter/pull/12`; may be empty
/// @param by its author's name on the forge; empty where nobody is named
public record ProposalOrigin(String address, String by) {}
