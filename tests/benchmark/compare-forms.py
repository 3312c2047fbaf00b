# SPDX-License-Identifier: GPL-3.0-or-later
"""Milliseconds that WeasyPrint takes for a number of forms in one process, import not counted.
Usage: compare-forms.py FORM.html COUNT LAST.pdf"""
import sys
import time

import weasyprint

form, count, last = sys.argv[1], int(sys.argv[2]), sys.argv[3]
html = open(form, encoding="utf-8").read()
weasyprint.HTML(string=html).write_pdf(variant="pdf/ua-1")      # fonts are found once
start = time.perf_counter()
for number in range(count):
    pdf = weasyprint.HTML(string=html.replace("Anna Müller", f"Person {number}")).write_pdf(variant="pdf/ua-1")
print(round((time.perf_counter() - start) * 1000))
open(last, "wb").write(pdf)
