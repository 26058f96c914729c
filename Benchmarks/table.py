"""The table of figures."""


class Table:
    def __init__(self):
        self.rows = []

    def add(self, part, engine, what, ours, counterpart, ratio, target, is_met):
        """ours, counterpart: texts with their units. ratio: a number, or None.
        target: a text. is_met: True, False, or None where nothing is promised."""
        verdict = {True: "met", False: "missed", None: "-"}[is_met]
        shown = "-" if ratio is None else (f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}")
        self.rows.append((part, engine, what, ours, counterpart, shown, target, verdict))

    def text(self):
        head = ("id", "engine", "what", "ours", "counterpart", "ratio", "target", "")
        rows = [head, tuple("---" for _ in head), *self.rows]
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def rate(value, unit):
    return f"{value:,.0f} {unit}/s" if value >= 10 else f"{value:.1f} {unit}/s"
