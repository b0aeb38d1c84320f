"""Fetches the texts whose sentences are labelled in tests/Corpora/fit and descriptions, as sources of a workspace.

    python3 benchmarks/fit/fetch.py FOLDER

Needs apt-get, dpkg-deb, pandoc, man and col. A package of another version may lack some sentences; the rest still serves.
"""
import gzip
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORPORA = os.path.join(HERE, "..", "..", "tests", "Corpora")


def rows():
    for corpus in ("fit", "descriptions"):
        with open(os.path.join(CORPORA, corpus, "sources.tsv"), encoding="utf-8") as lines:
            yield from (line.rstrip("\n").split("\t") for line in lines)


def read(text):
    if "/man/man" in text:
        shown = subprocess.run(["man", "-l", text], env={**os.environ, "MANWIDTH": "80"}, check=True, capture_output=True).stdout
        return subprocess.run(["col", "-bx"], input=shown, check=True, capture_output=True).stdout.decode("utf-8", "replace")
    if text.endswith((".html", ".htm")):
        return subprocess.run(["pandoc", "-f", "html", "-t", "gfm-raw_html", "--wrap=auto", text], check=True, capture_output=True, text=True).stdout
    with (gzip.open if text.endswith(".gz") else open)(text, "rt", encoding="utf-8", errors="replace") as opened:
        return opened.read()


def main(folder):
    packages = os.path.join(folder, "packages")
    os.makedirs(packages, exist_ok=True)
    wanted = list(rows())
    for package in sorted({row[1] for row in wanted}):
        if os.path.isdir(os.path.join(packages, package)):
            continue  # fetched before
        subprocess.run(["apt-get", "download", package], cwd=packages, check=True)
        [archive] = [name for name in os.listdir(packages) if name.startswith(package + "_")]
        subprocess.run(["dpkg-deb", "-x", archive, package], cwd=packages, check=True)
    for source, package, _, path in wanted:
        text, target = os.path.join(packages, package, path), os.path.join(folder, source)
        if not os.path.exists(text):
            print(f"missing: {path} of {package}")
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as written:
            written.write(read(text))


if __name__ == "__main__":
    main(*sys.argv[1:])
