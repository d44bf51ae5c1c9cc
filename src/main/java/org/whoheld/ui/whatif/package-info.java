/// What if: districts supposed in other hands, chosen in menus and told of in a banner.
package org.whoheld.ui.whatif;
