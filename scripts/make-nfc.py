#!/usr/bin/env python3
"""Makes src/Compiler/Language/Data/nfc.txt from Debian's package unicode-data.

Lines: "D code first second" (canonical decomposition; second 0 for a singleton), "X code" (never composed), "C code class" (combining class).
Codes are hexadecimal. With invariant globalization string.Normalize returns its input, so kb composes by itself.
"""
from pathlib import Path

SOURCE = Path("/usr/share/unicode")
TARGET = Path(__file__).resolve().parent.parent / "src/Compiler/Language/Data/nfc.txt"


def main() -> None:
    lines, singles, classes = [], set(), {}
    excluded = set()
    for line in (SOURCE / "CompositionExclusions.txt").read_text("utf-8").splitlines():
        code = line.split("#")[0].strip()
        if code:
            excluded.add(int(code, 16))
    entries = [line.split(";") for line in (SOURCE / "UnicodeData.txt").read_text("utf-8").splitlines()]
    for fields in entries:
        classes[int(fields[0], 16)] = int(fields[3])
    for fields in entries:
        code, mapping = int(fields[0], 16), fields[5]
        if mapping and not mapping.startswith("<"):
            parts = [int(p, 16) for p in mapping.split()]
            lines.append(f"D {code:X} {parts[0]:X} {parts[1] if len(parts) > 1 else 0:X}")
            if len(parts) == 1 or code in excluded or classes[code] != 0 or classes[parts[0]] != 0:
                singles.add(code)
    lines += [f"X {code:X}" for code in sorted(singles)]
    lines += [f"C {code:X} {value}" for code, value in sorted(classes.items()) if value]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")
    print(len(lines), "lines")


main()
