package org.coranto.draft.place;

import java.util.List;
import org.coranto.model.Edit;

/**
 * What is to be done.
 *
 * @param edits of the draft's text
 * @param answers one for each proposal, in the order in which they were given
 */
public record Placed(List<Edit> edits, List<Answer> answers) {

  public Placed {
    edits = List.copyOf(edits);
    answers = List.copyOf(answers);
  }
}
