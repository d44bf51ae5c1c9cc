/// Small programs that measure. Not part of the product; run through the Maven profile `bench`.
package org.whoheld.bench;
