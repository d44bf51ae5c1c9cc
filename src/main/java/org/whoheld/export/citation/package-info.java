/// Citations of claims and states: as text, for BibTeX (biblatex) and as CSL-JSON. Dates in them
/// come from the package alone, so the same question always gives the same text.
package org.whoheld.export.citation;
