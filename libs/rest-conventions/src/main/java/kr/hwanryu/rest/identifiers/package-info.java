/** Ids and official codes: what names the same thing is made one name at the door, and everything behind it knows only ids. */
package kr.hwanryu.rest.identifiers;
