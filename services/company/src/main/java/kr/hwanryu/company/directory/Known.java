package kr.hwanryu.company.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A record of the industry service, of which only the fields below are read. */
interface Known {

    String id();

    /** Whether the record is in force in some day of a year; what carries no dates always is. */
    @JsonIgnore
    default boolean isValidIn(int year) {
        return true;
    }

    /** The region it is of; null for what is of none. */
    default String regionId() {
        return null;
    }

    /** Whether it may be referred to by a record of this region; what is of no region may by all. */
    @JsonIgnore
    default boolean isOf(String region) {
        return true;
    }

    /** Ids of the records that took its place. */
    default List<String> succeededBy() {
        return List.of();
    }
}
