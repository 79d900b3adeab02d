/** Query parameters: what an operation documents, what a list takes, and what a cursor says. */
package kr.hwanryu.rest.query;
