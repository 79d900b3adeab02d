/** The companies a programme supports: who they are, their projects, case studies and collaborations; no money of a plan, no indicator. */
package kr.hwanryu.company;
