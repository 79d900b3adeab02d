/** Partial changes: JSON Merge Patch (RFC 7396), validated as a whole. */
package kr.hwanryu.rest.patch;
