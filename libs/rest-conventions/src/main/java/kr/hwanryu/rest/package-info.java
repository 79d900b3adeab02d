/** What a client would notice if two services differed, and nothing else; it knows no word of the domain. */
package kr.hwanryu.rest;
