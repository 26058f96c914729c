"""P5: the brief of a town of 60 villages and the digest of its county, written as DOCX."""

import tempfile

from places import PACK, drop, engines, figures, middle, say

# A visit and more in every week of five years, besides the plan and its tasks.
ENTRIES = 500
DAYS = 5 * 365


def measure(table, wanted):
    for engine, place_of in engines():
        with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
            say(f"P5: the brief of a town of 60 villages on {engine}")
            place = place_of(folder, "brief")
            figures("seed", *place, "--programme", PACK, "--entries", ENTRIES,
                    "--days", DAYS)
            found = figures("brief", *place, "--programme", PACK)
        if engine == "PostgreSQL":
            drop("cunce_bench_brief")
        compose, docx = (
            1000 * middle(map(float, found[name])) for name in ("compose", "docx"))
        table.add(
            "P5", engine, f"brief, 60 villages, 5 years, {60 * ENTRIES:,} entries",
            f"{compose:.1f} ms, DOCX {docx:.1f} ms more", "-", None, "30 ms, 100 ms",
            compose <= 30 and docx <= 100)
        digest, docx = (
            1000 * middle(map(float, found[name])) for name in ("digest", "digest-docx"))
        table.add(
            "P5", engine, "digest of its county", f"{digest:.1f} ms, DOCX {docx:.1f} ms more",
            "-", None, "30 ms, 100 ms", digest <= 30 and docx <= 100)
        first = [1000 * float(found[name]) for name in ("first", "first-docx")]
        table.add(
            "P5", engine, "the first after a start", f"{first[0]:.1f} ms, DOCX {first[1]:.1f} ms",
            "-", None, "-", True)
