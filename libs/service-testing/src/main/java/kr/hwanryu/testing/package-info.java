/** What every service proves the same way: a real PostgreSQL, real tokens, and answers held against the contract. */
package kr.hwanryu.testing;
