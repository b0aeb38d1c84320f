"""Compares what a wiki of this world marks as done and as replaced with truth-endings.tsv.

    python3 benchmarks/world/endings.py WORKSPACE

Reads the pages of meetings only: ticked tasks that cite a later source, and decisions "Replaced on" a day. A pair is right where both lines are within two of a pair of the truth; the doubtful ones of the truth ("closes?") count neither way.
"""
import os
import re
import sys
from urllib.parse import unquote

HERE = os.path.dirname(os.path.abspath(__file__))
APART = 2
FOOTNOTE = re.compile(r"^\[\^([^\]]+)\]: \[[^\n]*\]\((?:\.\./)*raw/([^)#]+)#L(\d+)(?:-L(\d+))?\)", re.M)
CITED = re.compile(r"\[\^([^\]]+)\]")


def truth():
    with open(os.path.join(HERE, "truth-endings.tsv"), encoding="utf-8") as rows:
        for row in rows:
            kind, later, earlier = row.rstrip("\n").split("\t")[:3]
            yield kind, place(later), place(earlier)


def place(text):
    file, line = text.rsplit(":", 1)
    return file, int(line), int(line)


def near(one, other):
    return one[0] == other[0] and one[1] - APART <= other[2] and other[1] - APART <= one[2]


def marked(workspace):
    pages = os.path.join(workspace, "wiki", "meetings")
    for name in sorted(os.listdir(pages)):
        with open(os.path.join(pages, name), encoding="utf-8") as page:
            text = page.read()
        notes = {m[1]: (unquote(m[2]), int(m[3]), int(m[4] or m[3])) for m in FOOTNOTE.finditer(text)}
        for line in text.splitlines():
            cited = [notes[label] for label in CITED.findall(line) if label in notes]
            if line.startswith("- [x]") and len(cited) > 1 and cited[-1][0] != cited[0][0]:
                yield "closes", cited[-1], cited[0], line
            if "Replaced on " in line and len(cited) > 1:
                yield "replaces", cited[-1], cited[0], line


def main(workspace):
    wanted = list(truth())
    for kind in ("closes", "replaces"):
        found = {pair[:2]: pair for pair in ((later, earlier, line) for sort, later, earlier, line in marked(workspace) if sort == kind)}.values()
        right, doubtful, wrong = [], [], []
        for later, earlier, line in found:
            sorts = {sort for sort, to, of in wanted if near(to, later) and near(of, earlier)}
            ended = any(sort == kind and near(of, earlier) for sort, _, of in wanted)
            (right if kind in sorts else doubtful if kind + "?" in sorts else wrong).append((later, earlier, line, ended))
        ends = {of for sort, _, of in wanted if sort == kind}
        reached = {of for of in ends if any(near(of, earlier) for _, earlier, _, _ in right)}
        print(f"{kind}: {len(found)} marked, {len(right)} right, {len(doubtful)} doubtful, {len(wrong)} wrong ({sum(ended for *_, ended in wrong)} of them ended by something else); {len(reached)} of {len(ends)} earlier lines reached")
        for later, earlier, line, ended in wrong:
            print(f"  wrong{' by this' if ended else ''}: {earlier[0]}:{earlier[1]} by {later[0]}:{later[1]}: {line[:160]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
