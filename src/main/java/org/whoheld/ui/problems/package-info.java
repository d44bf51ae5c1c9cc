/// What was wrong with the data of a package that was opened.
package org.whoheld.ui.problems;
