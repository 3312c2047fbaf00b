#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs each for some minutes, one after the other:
#   tests/fuzz/run.sh [MINUTES [NAME...]]     e.g. tests/fuzz/run.sh 10 link mail
# What they find is left in build-fuzz/found; what they learn in build-fuzz/corpus.
set -eu
cd "$(dirname "$0")/../.."
minutes=${1:-10}
[ $# -gt 0 ] && shift
names=${*:-$(ls tests/fuzz/fuzz_*.cpp | sed 's,.*/fuzz_,,; s,\.cpp$,,')}
[ -f build-fuzz/build.ninja ] || cmake --preset fuzz
data=tests/data
mkdir -p build-fuzz/found
failed=
for name in $names; do
    cmake --build build-fuzz --target "fuzz_$name"
    corpus=build-fuzz/corpus/$name
    seeds=build-fuzz/seeds/$name
    mkdir -p "$corpus" "$seeds"
    case $name in
        invitation) cp $data/invitations/*.txt $data/invitations/*.html "$seeds" ;;
        link)
            # One seed for each link of the texts.
            cat $data/invitations/*.txt $data/invitations/*.html | grep -aoE '[a-z]+://[^[:space:]<>"]+' | sort -u \
                | awk -v dir="$seeds" '{ file = dir "/" NR; printf "%s", $0 > file; close(file) }' ;;
        mail) cp $data/invitations/*.eml "$seeds" ;;
        plan)
            # The first byte says how the rest is read: as the file itself.
            for file in $data/plans/*.json resources/examples/*.json; do
                { printf 0; cat "$file"; } > "$seeds/$(basename "$file")"
            done ;;
        calendar) cp $data/invitations/*.ics "$seeds" ;;
        *)
            # Other fuzzers' seeds lie in a folder of their own, if they have any.
            [ -d "$data/$name" ] && find "$data/$name" -type f -size -64k -exec cp {} "$seeds" \; ;;
    esac
    echo "== fuzz_$name, $minutes min"
    nice -n 15 "build-fuzz/fuzz_$name" -jobs=0 -max_total_time=$((minutes * 60)) -timeout=10 \
        -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 -artifact_prefix="build-fuzz/found/$name-" \
        "$corpus" "$seeds" > "build-fuzz/$name.log" 2>&1 || failed="$failed $name"
    # Beside other work an input may only seem slow: alone it has to be slow again.
    for late in "build-fuzz/found/$name"-timeout-*; do
        if [ -f "$late" ] && "build-fuzz/fuzz_$name" -timeout=10 "$late" >> "build-fuzz/$name.log" 2>&1; then
            rm "$late"
            ls "build-fuzz/found/$name"-* > /dev/null 2>&1 || failed=${failed% "$name"}
        fi
    done
    grep -E 'stat::|SUMMARY|ERROR|artifact' "build-fuzz/$name.log" || tail -n 5 "build-fuzz/$name.log"
done
[ -z "$failed" ] || { echo "Found something:$failed"; exit 1; }
