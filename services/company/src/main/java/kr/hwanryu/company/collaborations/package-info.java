/** Who works with whom; a collaboration belongs to both parties alike. */
package kr.hwanryu.company.collaborations;
