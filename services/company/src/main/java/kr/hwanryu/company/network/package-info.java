/** Who is tied to whom, read from collaborations, case studies and projects; it stores nothing. */
package kr.hwanryu.company.network;
