#!/usr/bin/env bash
# Shared by up, down, status and token: finds Java, builds what is missing or old, and starts the launcher.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
launcher="$root/deploy/local/target/local-0.1.0-SNAPSHOT.jar"
# Touched by a build from here: Maven leaves a jar as it is when nothing in it changed.
stamp="$root/deploy/local/target/built-by-up"

fail() {
  echo "$1" >&2
  exit 1
}

find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  java=${java:-java}
  command -v "$java" >/dev/null || fail "Hwanryu needs Java 17 or newer, and there is no '$java'. Install a JDK or set JAVA_HOME."
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \(.*\)$/\1/p')
  [ "${version%%.*}" -ge 17 ] || fail "Hwanryu needs Java 17 or newer; '$java' is $version. Set JAVA_HOME."
}

# True when $1, a build's result, is missing or older than what it is made from, the other arguments.
is_old() {
  local result=$1 source
  shift
  [ -f "$result" ] || return 0
  [ "$stamp" -nt "$result" ] && result=$stamp
  for source in "$@"; do
    [ -e "$source" ] || continue
    [ -z "$(find "$source" \( -name target -o -path '*/src/test' -o -name node_modules \) -prune -o -type f -newer "$result" -print -quit)" ] || return 0
  done
  return 1
}

needs_build() {
  local app
  for app in services/industry services/company services/outcome gateway; do
    is_old "$root/$app/target/quarkus-app/quarkus-run.jar" "$root/pom.xml" "$root/libs" "$root"/openapi/*.yaml "$root/$app" && return 0
  done
  is_old "$launcher" "$root/pom.xml" "$root/deploy/local/pom.xml" "$root/deploy/local/src"
}

build() {
  command -v mvn >/dev/null || fail "Hwanryu has to be built, and there is no 'mvn'. Install Maven 3.8 or newer."
  echo "Building Hwanryu (mvn -DskipTests package); the first time takes some minutes ..."
  local began=$SECONDS start
  mkdir -p "$(dirname "$stamp")"
  start=$(mktemp "$stamp.XXXXXX")
  (cd "$root" && mvn -q -B -DskipTests package) || { rm -f "$start"; fail "The build failed; what Maven says is above."; }
  # The time of the start: what was edited during the build counts as newer.
  mv "$start" "$stamp"
  echo "Built in $((SECONDS - began)) s."
}

run() {
  local command=$1 arg may_build=true args=()
  shift
  # Before the others, so that an option on the command line wins.
  [ -z "${HWANRYU_DATA_DIR:-}" ] || args+=(--data-dir "$HWANRYU_DATA_DIR")
  for arg in "$@"; do
    if [ "$arg" = --no-build ] && [ "$command" = up ]; then may_build=false; else args+=("$arg"); fi
  done
  find_java
  if $may_build && [ "$command" = up ] && [[ " $* " != *" --help "* ]] && needs_build; then
    build
  elif [ ! -f "$launcher" ]; then
    fail "Hwanryu is not built; 'deploy/local/up' does that."
  fi
  exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx96m \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dhwanryu.root="$root" -jar "$launcher" "$command" ${args[@]+"${args[@]}"}
}
