/** Who a company is tied to, read from collaborations and case studies; it stores nothing. */
package kr.hwanryu.company.network;
