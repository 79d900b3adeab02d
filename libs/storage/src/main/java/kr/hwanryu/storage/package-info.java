/** One order of change per service, figures kept as revisions, and lists read from one state in one statement. */
package kr.hwanryu.storage;
