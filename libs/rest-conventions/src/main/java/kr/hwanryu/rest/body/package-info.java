/** How much a request may bring. */
package kr.hwanryu.rest.body;
