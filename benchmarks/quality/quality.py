"""Measures what a wiki is worth on texts that nobody tuned on, against labels made by hand.

Usage: quality.py [built-in | none | MODEL.gguf] ... [--keep]      default: built-in and none; --keep leaves the wikis to be read

Publishes kb into a temporary folder, builds texts/ with each model, and compares the pages with labels.json: names found,
missed and given as junk; pages for things that need one, thin pages, two pages for one thing, one page for two; decisions
and action items; how many statements are quoted, condensed, written and refused; tokens, seconds; and what judge.py,
which shares no code with kb, finds wrong. Prints one table. Needs git and python3; a model runs for about half a minute.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from judge import Judge, plain

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
work = pathlib.Path(tempfile.mkdtemp(prefix="kb-quality-"))
labels = json.loads((here / "labels.json").read_text(encoding="utf-8"))
KINDS = ("concepts", "people", "organizations", "projects", "products", "places")
THIN = 2


def key(name: str) -> str:
    """As names are compared: no case, no article, no plural of the last word."""
    words = re.sub(r"^(?:the|a|an) ", "", plain(name)).split()
    if words and len(words[-1]) > 3 and words[-1].endswith("s") and not words[-1].endswith("ss"):
        words[-1] = words[-1][:-1]
    return " ".join(words)


def build(model: str | None) -> tuple[pathlib.Path, dict]:
    folder = work / (pathlib.Path(model).stem if model else "built-in")
    shutil.copytree(here / "texts", folder / "raw")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    chosen = ["--model", model] if model else []
    done = subprocess.run([str(work / "kb" / "kb"), "build", str(folder), "--json", "--no-commit", *chosen], check=True, capture_output=True, text=True)
    return folder, json.loads(done.stdout)


def front(text: str, field: str) -> list[str]:
    line = re.search(rf"^{field}: (.*)$", text, flags=re.M)
    if not line:
        return []
    value = line[1].strip()
    return [v.strip(" \"'") for v in value[1:-1].split(",")] if value.startswith("[") else [value.strip("\"'")]


def measure(folder: pathlib.Path, report: dict) -> dict[str, str]:
    pages: dict[str, set[str]] = {}
    texts: dict[str, str] = {}
    thin = 0
    for kind in KINDS:
        for page in sorted((folder / "wiki" / kind).glob("*.md")) if (folder / "wiki" / kind).exists() else []:
            if page.stem.endswith("-more"):
                continue
            text = page.read_text(encoding="utf-8")
            title = re.sub(r" \([^)]*\)$", "", front(text, "title")[0])
            texts[page.stem] = text
            pages[page.stem] = {key(n) for n in [title, *front(text, "aliases")]}
            statements = [l for l in text.split("\n") if "[^" in l and not l.startswith("[^")]
            thin += len(statements) < THIN
    named = set().union(*pages.values()) if pages else set()
    for page in (folder / "wiki").rglob("*.md"):
        for also in re.findall(r"^- Also named: (.*)$", page.read_text(encoding="utf-8"), flags=re.M):
            named |= {key(re.sub(r" \([^)]*\)$", "", n)) for n in also.split(", ")}

    things = labels["things"]
    forms = [{key(n) for n in [t["name"], *t["aliases"]]} for t in things]
    known = set().union(*forms)
    found = [t for t, f in zip(things, forms) if f & named]
    needed = [t for t in things if t["needed"]]
    paged = [t for t, f in zip(things, forms) if t["needed"] and any(f & p for p in pages.values())]
    parts = {w for form in known for w in (form,)}
    junk = sorted(n for n in named if n not in known and not any(f" {n} " in f" {form} " or f" {form} " in f" {n} " for form in parts))
    doubles = [t["name"] for t, f in zip(things, forms) if sum(key(t["name"]) in p for p in pages.values()) > 1]
    merged = []
    for one, other in labels["distinct"]:
        a, b = (key(re.sub(r" \(as in .*\)$", "", x)) for x in (one, other))
        files = [re.search(r"\(as in (.*)\)$", x)[1] for x in (one, other)]
        # Two of one name: the page that quotes both texts under it is theirs.
        both = lambda stem: all(f"raw/{f}#" in texts[stem] for f in files)
        merged += [f"{one} = {other}" for stem, p in pages.items() if a in p and b in p and (a != b or (files[0] != files[1] and both(stem)))]

    minutes = "\n".join(p.read_text(encoding="utf-8") for p in (folder / "wiki" / "meetings").glob("*.md")) if (folder / "wiki" / "meetings").exists() else ""
    section = lambda name: [l for part in re.findall(rf"^## {name}\n(.*?)(?=^## |^\[\^|\Z)", minutes, flags=re.M | re.S) for l in part.split("\n") if l.startswith("- ")]
    decisions, actions = section("Decisions"), section("Action items")
    same = lambda told, label: len(set(plain(told).split()) & set(plain(label).split())) >= 0.6 * len(set(plain(label).split()))
    decided = [d for d in labels["decisions"] if any(same(l, d) for l in decisions)]
    # A task may be told in other words than the label's; owner and day tell it apart.
    owed = [a for a in labels["actions"] if any(plain(a["owner"]).split()[0] in plain(l) and (not a["due"] or a["due"] in l) for l in actions)]

    judged = Judge(folder).read()
    shown = report["sentencesQuoted"] + report["sentencesCondensed"] + report["sentencesWritten"]
    return {
        "names found of those labelled": f"{len(found)} of {len(things)}",
        "names given that are none": f"{len(junk)} ({', '.join(junk[:6])})",
        "pages; for things that need one": f"{len(pages)}; {len(paged)} of {len(needed)}",
        "pages with fewer than two statements": str(thin),
        "two pages for one thing": f"{len(doubles)} {', '.join(doubles)}".strip(),
        "one page for two things": f"{len(merged)} {'; '.join(merged)}".strip(),
        "decisions found; given besides": f"{len(decided)} of {len(labels['decisions'])}; {max(0, len(decisions) - len(decided))}",
        "action items with owner and day; given besides": f"{len(owed)} of {len(labels['actions'])}; {max(0, len(actions) - len(owed))}",
        "statements quoted, condensed, written, refused": f"{report['sentencesQuoted']}, {report['sentencesCondensed']}, {report['sentencesWritten']}, {report['sentencesRefused']} (condensed {100 * report['sentencesCondensed'] / max(1, shown):.0f} %)",
        "found wrong by the judge": f"{len(judged.wrong)} in {judged.counts['links']} links, {judged.counts['citations']} citations, {judged.counts['quotes']} quotes, {judged.counts['others']} other statements with {judged.counts['numbers']} numbers and {judged.counts['names']} names",
        "tokens evaluated, decoded": f"{report['tokensEvaluated']}, {report['tokensDecoded']}",
        "seconds": f"{report['seconds']:.0f}",
    }


def main() -> None:
    models = [None if m == "built-in" else m for m in sys.argv[1:] if m != "--keep"] or [None, "none"]
    subprocess.run(["dotnet", "publish", str(root / "src" / "Cli"), "-c", "Release", "-o", str(work / "kb"), "-v", "quiet", "--nologo"], check=True)
    tables = []
    for model in models:
        folder, report = build(model)
        tables.append(measure(folder, report))
    print("| | " + " | ".join(pathlib.Path(m).name if m else "built-in" for m in models) + " |")
    print("| --- |" + " --- |" * len(models))
    for row in tables[0]:
        print(f"| {row} | " + " | ".join(t[row] for t in tables) + " |")
    if "--keep" in sys.argv:
        print(f"\nThe wikis are in {work}", file=sys.stderr)
    else:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
