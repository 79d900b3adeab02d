/** Who is asking: a token is verified before anything is done for it, and again by the service that it is meant for. */
package kr.hwanryu.gateway.identity;
