/// What is written on pictures, in the languages of pictures.
package org.whoheld.render.words;
