/** What is claimed of {@code deploy/kubernetes}, proved on what kustomize makes of it; no cluster is needed. */
package kr.hwanryu.kubernetes;
