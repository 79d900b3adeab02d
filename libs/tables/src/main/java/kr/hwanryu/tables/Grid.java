package kr.hwanryu.tables;

import java.io.Closeable;
import java.nio.charset.Charset;

/** A file as rows of cells. */
interface Grid extends Closeable {

    /** The most columns that a table may have. */
    int MAX_COLUMNS = 256;

    /** The next row; null at the end. */
    GridRow next();

    /** The charset that it is read in; null when that is no question. */
    Charset charset();

    /** How much is read, in percent. */
    int progress();
}
