# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What Einlass needs on Debian 12, and how ./run and ./test install it.

build_packages=(
  cmake ninja-build g++ pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libqt6sql6-sqlite libgl-dev qt6-pdf-dev qtkeychain-qt6-dev libsecret-1-0
  libical-dev libgmime-3.0-dev libpsl-dev libicu-dev
  libkainjow-mustache-dev libvalijson-dev libcairo2-dev libpango1.0-dev libqpdf-dev
  fonts-dejavu-core
)
test_packages=(
  xvfb xauth x11-xkb-utils x11-utils openbox at-spi2-core python3-pyatspi gir1.2-atspi-2.0
  gnome-keyring libsecret-tools dbus procps poppler-utils qpdf python3-icalendar khal mblaze
)

# install_missing PACKAGE...: installs what is not there yet; says so before it asks for rights.
install_missing() {
  local missing=() package installed
  # dpkg-query fails when it does not know a package, which is what is asked here.
  installed=$({ dpkg-query -W -f='${Package} ${Status}\n' "$@" 2>/dev/null || true; } | awk '/install ok installed/ { print $1 }')
  for package in "$@"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || {
    echo "Einlass needs these Debian packages (or their like): ${missing[*]}" >&2
    return 1
  }
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "Please ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    }
    root=(sudo)
  fi
  echo "Installing ${#missing[@]} missing packages${root:+ with sudo}: ${missing[*]}"
  if ! "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}"; then
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}"
  fi
}
