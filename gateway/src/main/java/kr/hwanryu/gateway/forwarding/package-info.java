/**
 * Passing a request on to the service that owns its path, and the answer back. Knows where services are and how long to
 * wait for them; never reads a body, holds no rule of the domain.
 */
package kr.hwanryu.gateway.forwarding;
