/** Brings the published facts into a running Hwanryu through its API, as any agency would. Knows no database. */
package kr.hwanryu.local.facts;
