/// What a picture is to show. Two equal frames give equal bytes.
package org.whoheld.render.frame;
