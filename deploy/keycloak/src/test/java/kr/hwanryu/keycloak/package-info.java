/** The whole of Hwanryu with a real identity provider, as an agency and its operator meet it. */
package kr.hwanryu.keycloak;
