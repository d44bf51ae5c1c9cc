/// What the user can do, as one list from which menu bar, toolbar and keys are made.
package org.whoheld.ui.actions;
