"""P9: a large table written as a workbook."""

import subprocess

from places import BENCH, say


def measure(table, wanted):
    say("P9: writing 100,000 rows of 60 columns")
    ran = subprocess.run([BENCH, "tables"], check=True, capture_output=True, text=True)
    figures = dict(line.split("\t") for line in ran.stdout.splitlines())
    seconds, memory = float(figures["write"]), int(figures["write-memory"]) / (1 << 20)
    table.add(
        "P9", "-", "XLSX, 100,000 x 60", f"{seconds:.1f} s, {memory:.0f} MB more", "-", None,
        "10 s, 150 MB", seconds <= 10 and memory <= 150)
