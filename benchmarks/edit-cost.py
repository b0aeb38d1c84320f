"""Builds a note of 20 sections, edits one, then puts a line at its top, and prints what each build asked.

Usage: edit-cost.py KB TEXT DIR    KB: the program; TEXT: plain text or Markdown of 3,000 words or more; DIR: new folder for the workspace.
"""
import json
import pathlib
import re
import subprocess
import sys

kb, text, folder = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(encoding="utf-8", errors="replace"), pathlib.Path(sys.argv[3])
paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", text)]
paragraphs = [p for p in paragraphs if len(p.split()) > 12 and re.match(r"[A-Z]", p) and p.endswith(".")]
sections, size = [], sum(len(p.split()) for p in paragraphs) // 25 # a section ends with the paragraph that fills it
while len(sections) < 20 and paragraphs:
    part = []
    while paragraphs and sum(len(p.split()) for p in part) < size:
        part.append(paragraphs.pop(0))
    sections.append(part)
if len(sections) < 20:
    sys.exit(f"{sys.argv[2]} has paragraphs for {len(sections)} sections, not for 20")
note = "# Twenty sections\n\n" + "\n".join(f"## Section {i + 1}\n\n" + "\n\n".join(part) + "\n" for i, part in enumerate(sections))
(folder / "raw").mkdir(parents=True)
file = folder / "raw" / "note.md"


def build(what: str) -> int:
    run = subprocess.run([kb, "build", str(folder), "--json", "--no-commit"], capture_output=True, text=True, check=True)
    r = json.loads(run.stdout)
    print(f"{what}: asked {r['questionsAsked']}, stored {r['questionsStored']}, tokens evaluated {r['tokensEvaluated']}, decoded {r['tokensDecoded']}, pages {r['pages']}, {r['seconds']:.1f} s")
    return r["questionsAsked"]


file.write_text(note, encoding="utf-8")
print(f"{len(note.split())} words, {len(sections)} sections")
everything = build("from nothing")
shares = []
for section in (3, 10, 17):
    edited = note.replace(sections[section][0], sections[section][0] + " The last part of it was written in a hurry in 2019.")
    file.write_text(edited, encoding="utf-8")
    shares.append(build(f"section {section + 1} edited") / everything)
file.write_text(note, encoding="utf-8")
build("edit taken back")
file.write_text(note.replace("# Twenty sections\n", "# Twenty sections\n\nA line at the top, put there later.\n"), encoding="utf-8")
build("line at the top")
print("shares of the questions after an edit: " + ", ".join(f"{s:.3f}" for s in shares))
