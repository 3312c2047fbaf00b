#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh CMD...: runs CMD on a private session bus with a real, throw-away gnome-keyring.
# KEYRING=unlocked (default) | locked | hanging chooses its state.
set -eu
if [ "${1:-}" != --inner ]; then
  T=$(mktemp -d)
  trap 'rm -rf "$T"' EXIT INT TERM
  mkdir -m 700 "$T/run"
  env -u DISPLAY -u WAYLAND_DISPLAY HOME="$T" XDG_RUNTIME_DIR="$T/run" XDG_DATA_HOME="$T/data" \
      XDG_CACHE_HOME="$T/cache" XDG_CONFIG_HOME="$T/config" NO_AT_BRIDGE=1 \
      dbus-run-session -- "$0" --inner "$@"
  exit $?
fi
shift
printf '%s' testpw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
# The daemon answers a moment after it has gone to the background.
gdbus wait --session --timeout 20 org.freedesktop.secrets
case "${KEYRING:-unlocked}" in
  locked)
    # One secret first, so that there is something that a locked keychain hides.
    printf '%s' '{"participantCode":"abc"}' | secret-tool store --label=test server Einlass user meeting/locked-plan \
        xdg:schema org.qt.keychain
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/aliases/default']" >/dev/null ;;
  hanging)
    daemon=$(gdbus call --session --dest org.freedesktop.DBus --object-path / \
               --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets |
             tr -dc '0-9 ' | awk '{print $NF}')
    kill -STOP "$daemon"
    trap 'kill -CONT "$daemon" 2>/dev/null || true' EXIT
    "$@"
    exit $? ;;
esac
exec "$@"
