/**
 * What every request passes before anything else sees it: its correlation, the checks of its head, and the one way out
 * for errors. Holds no route and knows no service.
 */
package kr.hwanryu.gateway.edge;
