/**
 * How much one client may ask of us: which quota a request uses, whether anything is left of it, and what the answer says
 * of that. Who the client is, others have found out before; what the request is for, the services know.
 */
package kr.hwanryu.gateway.quotas;
