package kr.hwanryu.gateway.documents;

/**
 * Words of the data, which may be there in Korean only.
 *
 * @param foreign whether they are Korean in an English document, which is said to those who have it read to them
 */
public record Words(String text, boolean foreign) {}
