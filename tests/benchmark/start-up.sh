#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# start-up.sh [ROUNDS]: how long Einlass takes from exec to its first painted window, beside an empty
# wizard, on a display of its own without window manager and in a home of its own.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
home=$(mktemp -d)
Xvfb -displayfd 5 -screen 0 1280x900x24 -dpi 96 -nolisten tcp -noreset 5>"$home/display" 2>"$home/log" &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 100); do [ -s "$home/display" ] && break; sleep 0.05; done
mkdir -m 700 "$home/run"
env -u WAYLAND_DISPLAY DISPLAY=":$(cat "$home/display")" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
  XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
  QT_QPA_PLATFORM=xcb QT_QPA_PLATFORMTHEME= LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled: \
  build/tests/start_up build/einlass build/tests/empty_wizard "${1:-15}"
