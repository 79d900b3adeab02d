/** What the contract says of every operation alike, written once. */
package kr.hwanryu.rest.contract;
