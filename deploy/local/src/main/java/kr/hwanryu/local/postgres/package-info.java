/** A PostgreSQL from the binaries that Maven serves, with one role and schema per service. Holds no table. */
package kr.hwanryu.local.postgres;
