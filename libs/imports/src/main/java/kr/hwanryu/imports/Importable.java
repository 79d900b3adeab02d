package kr.hwanryu.imports;

import kr.hwanryu.tables.TableLayout;

/** A list of a service that files can be imported into. Each is a bean; the worker finds it by its name. */
public interface Importable {

    /** As the API calls the list: {@code observations}. */
    String name();

    /** The columns of its templates. */
    TableLayout template();

    /** Begins a file: what its columns mean is settled here, as the service stands now. */
    ImportSheet open(ImportJob job);
}
