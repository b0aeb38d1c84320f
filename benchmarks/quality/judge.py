"""Judges a published wiki by itself: shares no code with the program that wrote it and none with its tests.

Usage: judge.py WORKSPACE [--json]

Every page of wiki/ is read as text. Checked: each link leads to a file; each footnote names lines that exist, and the
words it quotes stand in them; each quoted statement stands in the lines it cites, whole sentences only; of every other
statement each number, and each word with a capital that does not open it, stands in the lines it cites or in the page's
own words of navigation. What is found is printed with its page. Exit code 1 where anything is wrong.
"""
import json
import pathlib
import re
import sys
import unicodedata
import urllib.parse

LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)")
NOTE = re.compile(r"^\[\^([^\]]+)\]: \[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)(?:: [\"“](.*)[\"”])?\s*$")
MARK = re.compile(r"\[\^([^\]]+)\]")
QUOTED = re.compile(r"\"(.+?)\"(?=\[\^)|“([^“”]+)”(?=\[\^)")
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
NAVIGATION = {"Related", "Mentioned in", "Not to be confused with", "People", "Meetings", "Speaks of", "Attendees", "Sources", "Original"}


def plain(text: str) -> str:
    """Words and numbers alone, links as their text, escapes undone."""
    text = LINK.sub(lambda m: m.group(1), text)
    text = re.sub(r"\\(.)", r"\1", text)
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"(?<!\w)_+(?=\w)|(?<=[^\W_])_+(?!\w)|(?<!\w)_+(?!\w)", "", text)  # emphasis
    return " ".join(re.findall(r"\w+(?:[.,:'’-]\w+)*", text)).lower()


class Judge:
    def __init__(self, root: pathlib.Path):
        self.root, self.wrong = root.resolve(), []
        raw = [l for f in (self.root / "raw").rglob("*") if f.is_file() and f.suffix in (".md", ".txt") for l in f.read_text(encoding="utf-8", errors="replace").splitlines()]
        self.headings = {l.strip("#=* \t") for l in raw if 2 < len(l.strip("#=* \t")) < 100}
        self.counts = dict(pages=0, links=0, citations=0, quotes=0, others=0, numbers=0, names=0)

    def say(self, page: pathlib.Path, what: str) -> None:
        self.wrong.append(f"{page.relative_to(self.root)}: {what}")

    def read(self) -> "Judge":
        for page in sorted((self.root / "wiki").rglob("*.md")):
            if page.name != "log.md":
                self.page(page)
        return self

    def page(self, page: pathlib.Path) -> None:
        self.counts["pages"] += 1
        text = page.read_text(encoding="utf-8")
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
        for _, target in LINK.findall(body):
            self.link(page, target)
        notes = {}
        for line in body.split("\n"):
            note = NOTE.match(line)
            if note:
                notes[note[1]] = (self.lines(page, note[3]), note[4])
                self.counts["citations"] += 1
                if note[4] and plain(note[4]) not in plain(notes[note[1]][0]):
                    self.say(page, f"the footnote's quote is not in its lines: {note[4][:80]}")
        section = ""
        for line in body.split("\n"):
            if line.startswith("#"):
                section = line.lstrip("# ").strip()
            elif line.strip() and not NOTE.match(line):
                self.statement(page, section, line, notes)

    def link(self, page: pathlib.Path, target: str) -> None:
        self.counts["links"] += 1
        if re.match(r"[a-z]+:", target):
            return
        path = (page.parent / urllib.parse.unquote(re.split(r"[#?]", target)[0])).resolve()
        if not path.exists():
            self.say(page, f"the link leads nowhere: {target}")

    def lines(self, page: pathlib.Path, target: str) -> str:
        path = (page.parent / urllib.parse.unquote(re.split(r"[#?]", target)[0])).resolve()
        span = re.search(r"#L(\d+)(?:-L?(\d+))?$", target)
        if not path.exists() or not span:
            self.say(page, f"a citation without lines: {target}")
            return ""
        all_lines = path.read_text(encoding="utf-8").split("\n")  # a form feed ends no line
        first, last = int(span[1]), int(span[2] or span[1])
        if not 1 <= first <= last <= len(all_lines):
            self.say(page, f"lines that are not there: {target}")
            return ""
        # Manuals that a program has set divide words at the end of a line.
        return re.sub(r"(?<=\w)\u2010\s+", "", " ".join(all_lines[first - 1 : last]))

    def statement(self, page: pathlib.Path, section: str, line: str, notes: dict) -> None:
        labels = MARK.findall(line)
        missing = [label for label in labels if label not in notes]
        if missing:
            self.say(page, f"a mark without its footnote: {missing[0]}")
        if not labels:
            if line.startswith("- ") and section not in NAVIGATION and page.name != "index.md" and "](" not in line and not re.match(r"- (?:Date|Author|Sections|Tags|Language|Attendees|Words|Also named): ", line):
                self.say(page, f"no citation: {line[:80]}")
            return
        cited = plain(" ".join(notes[label][0] for label in labels if label in notes))
        told = MARK.sub("", line).strip()
        quotes = ["".join(either) for either in QUOTED.findall(line)]
        if quotes and not re.match(r"- \[.\]", told):
            self.counts["quotes"] += len(quotes)
            for quote in quotes:
                if plain(quote) not in cited:
                    self.say(page, f"the quote is not in its lines: {quote[:80]}")
            return
        self.counts["others"] += 1
        told = re.sub(r"\(\"[^\"]*\"\)|due \d{4}-\d\d-\d\d|Replaced on \d{4}-\d\d-\d\d\.?", "", told)
        # Who, when and where stand before the last colon of what leads in.
        told = re.sub(r"^- (?:\[.\] )?", "", told)
        lead = re.match(r"^(?:\d{4}-\d\d-\d\d, )?(?:[^\[\]:]{0,60} in )?(?:\[[^\]]*\]\([^)]*\)[^:]{0,100}: )?(?:[^\[\]:?]{3,100}\?: )?", told)
        told = told[lead.end() :]
        # The heading of the part that it stands in leads in as well.
        told = next((told[len(h) + 2 :] for h in sorted(self.headings, key=len, reverse=True) if told.startswith(h + ": ")), told)
        words = LINK.sub(lambda m: m.group(1), told)
        for number in NUMBER.findall(words):
            self.counts["numbers"] += 1
            if number.lower() not in cited:
                self.say(page, f"the number {number} is not in the cited lines: {words[:100]}")
        for name in re.findall(r"(?<=[\w,;] )[A-ZÀ-Þ]\w+", words):
            self.counts["names"] += 1
            if not re.search(rf"\b{re.escape(name.lower())}\b", cited):
                self.say(page, f"the name {name} is not in the cited lines: {words[:100]}")


if __name__ == "__main__":
    judged = Judge(pathlib.Path(sys.argv[1])).read()
    if "--json" in sys.argv:
        print(json.dumps({"counts": judged.counts, "wrong": judged.wrong}, indent=1, ensure_ascii=False))
    else:
        print("\n".join(judged.wrong))
        print(", ".join(f"{n} {what}" for what, n in judged.counts.items()) + f"; {len(judged.wrong)} wrong")
    sys.exit(1 if judged.wrong else 0)
