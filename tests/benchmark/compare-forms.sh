#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same consent form, for 300 people, by Einlass, WeasyPrint and LibreOffice, all tagged, in one run.
# Usage: compare-forms.sh [folder of the built tests [number of forms]]
# Installs its peers by apt, so run it as root on a machine that you can throw away.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tests=${1:-$here/../../build/tests}
count=${2:-300}
bench=$tests/tst_documents_bench
[ -x "$bench" ] || { echo "Build tst_documents_bench first." >&2; exit 2; }

missing=()
for package in weasyprint libreoffice-writer-nogui poppler-utils; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    apt-get update -q >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 HOME="$work"
seconds() { date +%s.%N; }

EINLASS_HTML="$work/form.html" EINLASS_FORMS="$count" "$bench" htmlOfTheForm personalForms >"$work/ours"
grep 'personal forms' "$work/ours"
ours=$(sed -n 's|.*(two pages): \([0-9.]*\) ms,.*|\1|p' "$work/ours")

/usr/bin/python3 "$here/compare-forms.py" "$work/form.html" "$count" "$work/weasy.pdf" >"$work/weasy"
weasy=$(cat "$work/weasy")

mkdir "$work/in" "$work/out"
for i in $(seq "$count"); do sed "s/Anna Müller/Person $i/g" "$work/form.html" >"$work/in/$i.html"; done
start=$(seconds)
# One call loses files silently beyond some 200, so batches.
find "$work/in" -name '*.html' -print0 | xargs -0 -n 100 soffice --headless --infilter='HTML (StarWriter)' \
    --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' --outdir "$work/out" >/dev/null 2>&1
office=$(python3 -c "import time; print(round((time.time() - $start) * 1000))")
made=$(find "$work/out" -name '*.pdf' | wc -l)
[ "$made" = "$count" ] || echo "LibreOffice wrote $made of $count files."

for name in weasy.pdf "out/1.pdf"; do
    printf '%s: ' "$name"; pdfinfo "$work/$name" | grep -E '^(Tagged|Pages)' | tr -s ' \n' ' '; echo
done
python3 - "$ours" "$weasy" "$office" "$count" <<'PYTHON'
import sys
ours, weasy, office = (float(value) for value in sys.argv[1:4])
count = int(sys.argv[4])
print(f"{count} forms of two pages, tagged, one after the other:")
for name, took in (("Einlass", ours), ("WeasyPrint", weasy), ("LibreOffice", office)):
    print(f"  {name:12} {took / 1000:7.2f} s  {took / count:7.2f} ms each  {took / ours:6.1f} times ours")
PYTHON
