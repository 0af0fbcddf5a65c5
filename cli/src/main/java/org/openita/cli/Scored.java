package org.openita.cli;

import java.util.Optional;
import org.openita.scoring.ScoreTree;
import org.openita.uncertainty.Uncertainty;

/** What came out for one agency, and how sure it is where there were answers. */
record Scored(String agency, ScoreTree tree, Optional<Uncertainty> uncertainty) {}
