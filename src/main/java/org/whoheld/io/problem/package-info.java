/// What can be wrong with bad data, as values: a code, a place, a value and a reason.
///
/// Nothing here reads a file. A failing environment is an [java.io.IOException] and no problem.
package org.whoheld.io.problem;
