#!/usr/bin/env python3
"""Makes src/Compiler/Language/Data/lexicon.txt.gz from Debian's package wordnet-base (WordNet 3.0; licence in NOTICE).

A line: word TAB flags TAB main, sorted by word (code points). flags holds n, v, a, r for each part of speech the word can be; P when WordNet
writes the noun only with a capital; L, H, G, S when it names a location, a person, a group or a made thing (software, a device, a publication).
main is the part of speech that the tagged texts show most often, "-" where no text shows it. A fourth field names what an irregular form belongs to,
as n:base or v:base; such a form has no flags when the dictionary has no entry of its own ("went"), and its main part of speech is that of the lemma
where texts show the lemma more often than the entry ("thought" is mostly a form of "think"). Antonyms stand in opposites.txt: two words a line.
"""
import gzip
import re
import sys
from collections import defaultdict
from pathlib import Path

SOURCE = Path("/usr/share/wordnet")
TARGET = Path(__file__).resolve().parent.parent / "src/Compiler/Language/Data"
POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
WORD = re.compile(r"^[a-z][a-z'-]*$")
PHRASE = re.compile(r"^[a-z][a-z'-]*( [a-z][a-z'-]*){1,2}$")
# Roots of what a proper noun can be: a thing below one of these is of that kind.
ROOTS = {"location": "L", "district": "L", "person": "H", "organization": "G", "social_group": "G", "software": "S", "device": "S", "publication": "S"}


def above(offset, parents, roots):
    todo, seen = [offset], set()
    while todo:
        at = todo.pop(0)
        if at in roots:
            return roots[at]
        if at not in seen:
            seen.add(at)
            todo += parents[at]
    return None


def main() -> None:
    flags, counts, senses = defaultdict(set), defaultdict(lambda: defaultdict(int)), defaultdict(lambda: defaultdict(int))
    for name, pos in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
        for line in (SOURCE / f"index.{name}").read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split()
            word = fields[0].replace("_", " ")
            if WORD.match(word) or (pos == "n" and PHRASE.match(word)):
                flags[word].add(pos)
                senses[word][pos] = int(fields[2])

    for line in (SOURCE / "cntlist.rev").read_text("utf-8").splitlines():
        key, _, count = line.split()
        word, rest = key.split("%")
        counts[word.replace("_", " ")][POS[rest[0]]] += int(count)

    # Case and instances come from the synsets themselves.
    capital, plain, kinds = set(), set(), defaultdict(set)
    opposites, synsets, parents, proper, roots = set(), {}, defaultdict(list), [], {}
    for name, pos in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
        for line in (SOURCE / f"data.{name}").read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            n = int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).replace("_", " ") for i in range(n)]
            synsets[(pos, fields[0])] = words
            pointers = fields[4 + 2 * n + 1:]
            if pos == "n":
                parents[fields[0]] = [pointers[i + 1] for i in range(0, len(pointers) - 3, 4) if pointers[i] in ("@", "@i")]
                if fields[4] in ROOTS and fields[4] not in roots.values():
                    roots.setdefault(fields[0], fields[4])
                for word in words:
                    (capital if word != word.lower() else plain).add(word.lower())
                    if word != word.lower():
                        proper.append((word.lower(), fields[0]))
            for i in range(0, len(pointers) - 3, 4):
                if pointers[i] == "!":
                    opposites.add((pos, fields[0], pointers[i + 1], pointers[i + 2], pointers[i + 3]))

    # Synsets of one word stand in the order of frequency, and so does the file for the first of each root's name.
    for word, offset in proper:
        found = above(offset, parents, roots)
        if found and not kinds[word]:
            kinds[word].add(ROOTS[found])

    entries = {}
    for word, pos in flags.items():
        tag = "".join(p for p in "nvar" if p in pos)
        if word in capital and word not in plain and pos == {"n"}:
            tag += "P" + "".join(sorted(kinds[word]))
        best = max("nvar", key=lambda p: (counts[word].get(p, 0), -"nvar".index(p)))
        main_pos = best if counts[word].get(best, 0) > 0 else "-"
        if " " in word and "P" not in tag and "'" in word:
            continue
        entries[word] = [tag, main_pos]
    irregular = {}
    for name, pos in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
        for line in (SOURCE / f"{name}.exc").read_text("utf-8").splitlines():
            form, base = line.split()[:2]
            if form != base and WORD.match(form) and pos in flags.get(base, ()):
                known = irregular.get(form)
                if known is None or counts[base][pos] > counts[known[1]][known[0]]:
                    irregular[form] = (pos, base)
    for form, (pos, base) in irregular.items():
        entry = entries.setdefault(form, ["", "-"])
        if entry[1] == "-" or counts[base][pos] > max(counts[form].values(), default=0):
            entry[1] = pos
        entry.append(f"{pos}:{base}")
    unique = ["\t".join([word, *entry]) for word, entry in sorted(entries.items())]

    pairs = set()
    for pos, offset, target, target_pos, which in opposites:
        a, b = int(which[:2], 16), int(which[2:], 16)
        left, right = synsets[(pos, offset)], synsets[({"s": "a"}.get(target_pos, target_pos), target)]
        if a and b:
            x, y = left[a - 1].lower(), right[b - 1].lower()
            if WORD.match(x) and WORD.match(y) and x != y:
                pairs.add((min(x, y), max(x, y)))

    TARGET.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(TARGET / "lexicon.txt.gz", "wb", compresslevel=9, mtime=0) as out:
        out.write(("\n".join(unique) + "\n").encode("utf-8"))
    (TARGET / "opposites.txt").write_text("".join(f"{a} {b}\n" for a, b in sorted(pairs)), "utf-8")
    print(len(unique), "words and phrases,", len(pairs), "pairs of opposites", file=sys.stderr)


main()
