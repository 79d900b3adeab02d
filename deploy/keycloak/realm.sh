# Shared by add-agency, rotate-secret and rotate-keys: talks to Keycloak's admin API by its own command line.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
realm=${KEYCLOAK_REALM:-hwanryu}
kcadm=${KCADM:-kcadm.sh}

# It starts a JVM for each word that it says.
export KC_OPTS=${KC_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto}

fail() {
  echo "$1" >&2
  exit "${2:-1}"
}

usage() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

admin() {
  "$kcadm" "$@" --config "$session"
}

# Logs in once; the password is read from the environment, where no list of processes shows it.
login() {
  command -v "$kcadm" >/dev/null || fail "There is no '$kcadm'. It is in Keycloak's bin folder: put that in PATH, or name it in KCADM."
  : "${KEYCLOAK_URL:?is the address of Keycloak, such as https://identity.example.org}"
  : "${KEYCLOAK_ADMIN:?is the administrator}"
  : "${KEYCLOAK_ADMIN_PASSWORD:?is its password}"
  session=$(mktemp)
  trap 'rm -f "$session"' EXIT
  KC_CLI_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD admin config credentials \
    --server "$KEYCLOAK_URL" --realm "${KEYCLOAK_ADMIN_REALM:-master}" --user "$KEYCLOAK_ADMIN" >&2
}

# The key of a client in Keycloak, empty when there is none.
client_key() {
  admin get clients -r "$realm" -q "clientId=$1" --fields id --format csv --noquotes
}

# The value of one field of an answer that has it once.
field() {
  sed -n 's/.*"'"$1"'" *: *"\([^"]*\)".*/\1/p' | head -n 1
}
