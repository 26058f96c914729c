"""TRY: a pack tried on a county of generated facts, deterministic by its seed."""

import json
import os
import random
import subprocess
import tempfile
import time

from places import BINARY, ROOT, middle, say

PACK = os.path.join(ROOT, "Programmes/excerpts/prefecture-2019")
UNITS = 1_000
YEARS = range(2009, 2019)
TURNS = 7
SEED = 20190201


def measure(table, _):
    with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
        facts = os.path.join(folder, "facts.yml")
        with open(facts, "w", encoding="utf-8") as file:
            json.dump(county(UNITS, SEED), file, ensure_ascii=False, indent=1)
        say(f"TRY on {UNITS} units, {os.path.getsize(facts):,} bytes of facts")
        taken = [seconds("try", PACK, "--facts", facts, "--on", "2019-02-01")
                 for _ in range(TURNS)]
        ours = middle(taken)
        table.add("TRY", "-", f"a pack tried on {UNITS:,} units of ten years", f"{ours:.2f} s", "-",
                  None, "1 s", ours <= 1)


def seconds(*arguments):
    began = time.monotonic()
    done = subprocess.run([BINARY, "programme", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stdout + done.stderr)
    return time.monotonic() - began


def county(count, seed):
    """Townships of 25 units each; numbers that wander from year to year, with gaps."""
    dice = random.Random(seed)
    townships = [
        {"key": f"t{place}", "kind": "township", "under": "c"} for place in range(-(-count // 25))]
    return {
        "units": [{"key": "c", "kind": "county"}, *townships,
                  *(village(place, dice) for place in range(count))]}


def village(place, dice):
    score, satisfaction = dice.randint(50, 95), dice.randint(45, 95)
    performance, satisfied, candidates, held = {}, {}, {}, {}
    for year in YEARS:
        score = min(100, max(30, score + dice.randint(-6, 6)))
        satisfaction = min(100, max(20, satisfaction + dice.randint(-8, 8)))
        if dice.random() < 0.98:
            performance[str(year)] = score
            satisfied[str(year)] = f"{satisfaction} %"
        candidates[str(year)] = dice.choice([0, 0, 1, 2])
        held[str(year)] = dice.choice(["yes", "no", "no", "no"])
    facts = {
        "secretary-vacant": [{"from": "2018-09-15"}] if dice.random() < 0.03 else [],
        "secretary-not-up": dice.choice(["yes"] + ["no"] * 40),
        "meetings-not-held": held, "disputes-concentrated": dice.choice(["yes"] + ["no"] * 30),
        "performance": performance, "satisfaction": satisfied,
        "found-with-departments": dice.choice(["yes"] + ["no"] * 50)}
    kind = "community" if place % 9 == 0 else "village"
    if kind == "village":
        facts["membership-candidates"] = candidates
    return {"key": f"v{place}", "kind": kind, "under": f"t{place // 25}", "facts": facts}
