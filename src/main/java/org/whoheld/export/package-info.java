/// Writes pictures and tables to files. What a picture shows comes from
/// [org.whoheld.render.FramePainter]; here are the file formats, and the frames that pictures are
/// made of.
package org.whoheld.export;
