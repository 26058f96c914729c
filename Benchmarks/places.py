"""Where things are, and how other programs are run."""

import os
import statistics
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BINARY = os.environ.get("CUNCE_BINARY", os.path.join(ROOT, ".build/release/cunce"))
BENCH = os.path.join(os.path.dirname(BINARY), "cunce-bench")
PACK = os.path.join(ROOT, "Programmes/sanlian-sanbang-santui")
POSTGRES = os.environ.get("CUNCE_TEST_POSTGRES")


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(command, **more):
    """Runs a program to its end; what it prints. Stops everything where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def figures(*arguments):
    """Runs a part of cunce-bench; its figures by name, lists where a name comes again."""
    found = {}
    for line in run([BENCH, *map(str, arguments)]).splitlines():
        name, value = line.split("\t", 1)
        found.setdefault(name, []).append(value)
    return {name: value[0] if len(value) == 1 else value for name, value in found.items()}


def database(name):
    """The address of a new, empty database of that name, beside the one given."""
    psql("-c", f"DROP DATABASE IF EXISTS {name}")
    psql("-c", f"CREATE DATABASE {name}")
    return f"{POSTGRES.rsplit('/', 1)[0]}/{name}"


def drop(name):
    psql("-c", f"DROP DATABASE IF EXISTS {name}")


def psql(*arguments, url=None):
    return run(["psql", url or POSTGRES, "-q", "-X", "-v", "ON_ERROR_STOP=1", *arguments])


def engines():
    """Name of each engine with a function that gives a place on it."""
    yield "SQLite", lambda folder, name: ["--data", folder]
    if POSTGRES:
        yield "PostgreSQL", lambda folder, name: [
            "--data", folder, "--database", database(f"cunce_bench_{name}")]


def middle(values):
    return statistics.median(values)
