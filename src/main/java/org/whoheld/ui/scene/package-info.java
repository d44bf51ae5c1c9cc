/// How the scene is kept small: cheap to make at the start, and to draw while the date moves.
package org.whoheld.ui.scene;
