package kr.hwanryu.outcome.directory;

/** A document that figures were printed in, as we need it: that it exists. */
record KnownSource(String id) {}
