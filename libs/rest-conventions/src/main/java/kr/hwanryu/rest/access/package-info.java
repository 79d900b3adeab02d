/** Who is calling and what the token lets them do. Operations are closed unless they say who may enter. */
package kr.hwanryu.rest.access;
