package kr.hwanryu.company.directory;

/** A document that facts were printed in. */
record KnownSource(String id) implements Known {}
