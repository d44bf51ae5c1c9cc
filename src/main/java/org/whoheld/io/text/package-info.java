/// Text in files: the one encoding that packages use, read strictly.
package org.whoheld.io.text;
