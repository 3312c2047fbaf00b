#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh CMD...: runs CMD on a private display with a window manager, on a private session bus with
# AT-SPI on and a real, throw-away gnome-keyring, in a home of its own. Nothing stays behind.
set -u
if [ "${1:-}" != --inner ]; then
  T=$(mktemp -d)
  server=
  session=
  cleanup() {
    # The session is a process group: bus, keyring, window manager and CMD end together, however CMD ended.
    [ -z "$session" ] || kill -- "-$session" 2>/dev/null
    for _ in $(seq 40); do [ -n "$session" ] && kill -0 -- "-$session" 2>/dev/null || break; sleep 0.05; done
    [ -z "$session" ] || kill -KILL -- "-$session" 2>/dev/null
    [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; }
    # A service that ends with its bus may still take leave in its folder.
    rm -rf "$T" 2>/dev/null || { sleep 0.5; rm -rf "$T"; }
  }
  trap cleanup EXIT
  trap 'exit 143' INT TERM HUP
  mkdir -m 700 "$T/run" "$T/home" "$T/tmp"
  # Without -noreset the server starts anew whenever its last client leaves, and refuses the next one meanwhile.
  Xvfb -displayfd 5 -screen 0 1280x900x24 -dpi 96 -nolisten tcp -noreset 5>"$T/display" 2>"$T/xvfb.log" &
  server=$!
  for _ in $(seq 400); do [ -s "$T/display" ] && break; sleep 0.05; done
  [ -s "$T/display" ] || { cat "$T/xvfb.log" >&2; exit 99; }
  # The home is set outside the session, as the services that the bus starts have its environment.
  setsid env -u WAYLAND_DISPLAY -u NO_AT_BRIDGE -u LANGUAGE DISPLAY=":$(cat "$T/display")" HOME="$T/home" \
      TMPDIR="$T/tmp" XDG_RUNTIME_DIR="$T/run" XDG_CONFIG_HOME="$T/home/config" XDG_CACHE_HOME="$T/home/cache" \
      XDG_DATA_HOME="$T/home/data" QT_QPA_PLATFORM=xcb QT_QPA_PLATFORMTHEME= QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
      LC_ALL=C.UTF-8 LANG=C.UTF-8 dbus-run-session -- "$0" --inner "$@" &
  session=$!
  wait "$session"
  exit $?
fi
shift
printf '%s' testpw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
# The daemon answers a moment after it has gone to the background.
gdbus wait --session --timeout 20 org.freedesktop.secrets || exit 99
openbox >/dev/null 2>&1 &
# A program that starts before the window manager is ready is sometimes never shown.
ready() {
  local window
  window=$(xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | awk '/window id/ { print $NF }')
  [ -n "$window" ] && xprop -id "$window" _NET_WM_NAME 2>/dev/null | grep -qi openbox
}
for _ in $(seq 400); do ready && break; sleep 0.05; done
ready || { echo "with-display.sh: openbox did not start" >&2; exit 99; }
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>' >/dev/null || exit 99
"$@"
