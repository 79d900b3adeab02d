package kr.hwanryu.company.directory;

/** An institution; its name is read by SQL from the copy of what the owner answered. */
record KnownInstitution(String id) implements Known {}
