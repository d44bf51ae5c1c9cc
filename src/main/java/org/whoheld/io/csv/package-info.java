/// Tables: UTF-8 CSV with a header row, read by the names of the columns.
///
/// What the columns mean is not known here. A [org.whoheld.io.csv.Table] hands out a
/// [org.whoheld.io.csv.Row] at a time and takes down what is wrong with it.
package org.whoheld.io.csv;
