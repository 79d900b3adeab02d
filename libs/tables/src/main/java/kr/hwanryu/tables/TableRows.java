package kr.hwanryu.tables;

import java.io.Closeable;
import java.nio.charset.Charset;
import java.util.List;

/** The rows of a table in one of its forms. */
interface TableRows extends Closeable {

    /** The next row with anything in it; null at the end. */
    TableRow next();

    Sheet sheet();

    List<CellFault> headerFaults();

    Charset charset();

    int progress();
}
