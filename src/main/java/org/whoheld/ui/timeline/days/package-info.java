/// Days in words, and a day that is typed.
package org.whoheld.ui.timeline.days;
