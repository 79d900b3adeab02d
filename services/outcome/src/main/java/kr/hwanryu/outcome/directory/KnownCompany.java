package kr.hwanryu.outcome.directory;

/** A company that figures are of, as we need it: that it exists. */
record KnownCompany(String id) {}
