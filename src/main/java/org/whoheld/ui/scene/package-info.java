/// How the scene is kept small and cheap to draw while the date moves.
package org.whoheld.ui.scene;
