"""SCREEN: 500 villages screened from ten years of their record."""

import tempfile

from places import PACK, drop, engines, figures, middle, say

VILLAGES = 500
YEARS = 10


def measure(table, _):
    for engine, place_of in engines():
        with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
            say(f"SCREEN: {VILLAGES} villages of {YEARS} years on {engine}")
            found = figures(
                "screen", *place_of(folder, "screen"), "--programme", PACK,
                "--villages", VILLAGES, "--years", YEARS)
        if engine == "PostgreSQL":
            drop("cunce_bench_screen")
        cold, read, changed, listings = (
            1000 * middle(map(float, found[name]))
            for name in ("cold", "read", "changed", "listings"))
        say(f"{found['values']} values told in {float(found['tell']):.1f} s, "
            f"{found['entries']} entries, {found['listed'][0]} villages listed")
        what = f"{VILLAGES} villages screened, {YEARS} years, {int(found['values']):,} values"
        table.add(
            "SCREEN", engine, f"{what}: unchanged",
            f"{read:.1f} ms to read, {listings:.0f} ms to answer",
            f"{cold:.0f} ms to read with nothing kept", cold / read, "-", None)
        table.add(
            "SCREEN", engine, f"{what}: one figure told since", f"{changed:.1f} ms to read",
            f"{cold:.0f} ms to read with nothing kept", cold / changed, "-", None)
