#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# contact_sheet.sh BUILD SHEET [light|dark|contrast [WIDTHxHEIGHT]]: every page, window and dialog in German and
# English side by side, on one sheet. Needs ImageMagick.
set -eu
build=$1 sheet=$2 look=${3:-light} size=${4:-1280x720}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen "$build/tests/page_pictures" "$folder" "$look" "$size" 2>"$folder/messages" \
    || { cat "$folder/messages" >&2; exit 1; }
ground=white
[ "$look" = light ] || ground=black
pictures=()
for german in "$folder"/*-de.png; do
  pictures+=("$german" "${german%-de.png}-en.png")
done
# Made small one by one: all of them at full size are more than ImageMagick's policy lets it hold.
mogrify -resize 560x "${pictures[@]}"
montage -label '%t' -background "$ground" -fill gray "${pictures[@]}" -tile 6x -geometry +8+8 "$sheet"
echo "$sheet: $((${#pictures[@]} / 2)) views in both languages"
