#!/usr/bin/env python3
"""Writes a workspace of N generated notes: benchmarks/make-notes.py DIR N

The same N gives the same bytes. Notes have about 120 words, a date, two sections and a list, and speak of things that other notes speak of too,
so that names, links and pages arise as in a real folder.
"""
import random
import sys
from pathlib import Path

THINGS = ["heat pump", "water meter", "roof antenna", "solar inverter", "pressure sensor", "control cabinet", "battery bank", "flow valve",
          "wind gauge", "data logger", "ground probe", "mesh filter", "charge regulator", "cooling loop", "signal cable", "power supply"]
FIRMS = ["Nordwind GmbH", "Ostrava Pumps Ltd", "Hollis Meter Company", "Brackwater Institute", "Kesten Foundation", "Tallow Street Council"]
PEOPLE = ["Lena Vogt", "Marek Dolan", "Aisha Odhiambo", "Tom Reyes", "Ines Falk", "Jonas Perrin", "Wanda Okoro", "Sven Lindahl"]
VERBS = ["measures", "controls", "protects", "replaces", "supplies", "monitors"]


def note(rng: random.Random, i: int) -> tuple[str, str]:
    thing, other = rng.sample(THINGS, 2)
    firm, person = rng.choice(FIRMS), rng.choice(PEOPLE)
    day = f"20{rng.randint(20, 25)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    n = rng.randint(3, 900)
    text = f"""---
date: {day}
author: {person}
---

# Note {i} on the {thing}

The {thing} in house {n} {rng.choice(VERBS)} the {other}. {firm} delivered the {thing} for {n * 7} euros in spring.
{person} found that the {other} runs {rng.randint(2, 80)} hours longer when the {thing} is cleaned.

## What was done

- The {thing} was checked at {rng.randint(6, 20)}:15 and worked.
- {person} replaced the seal of the {other} with part {rng.randint(1000, 9999)}.

## What is open

The {other} needs a new fuse before winter. {firm} has not answered since {day}.
"""
    return f"{day}-note-{i:05}.md", text


def main() -> None:
    root, count = Path(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(20260101)
    for i in range(count):
        name, text = note(rng, i)
        folder = root / "raw" / f"{i % 50:02}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


main()
