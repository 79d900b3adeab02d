/**
 * What people read at the gateway: the portal, the dashboard, a page for each problem, and the contract. All of it is made when the
 * gateway starts, from files in it; nothing here asks a service.
 */
package kr.hwanryu.gateway.pages;
