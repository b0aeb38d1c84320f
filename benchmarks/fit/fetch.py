"""Fetches the texts whose sentences are labelled in tests/Corpora/fit, as sources of a workspace.

    python3 benchmarks/fit/fetch.py FOLDER

Needs apt-get, dpkg-deb and pandoc. A package of another version may lack some sentences; the rest still serves.
"""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LIST = os.path.join(HERE, "..", "..", "tests", "Corpora", "fit", "sources.tsv")


def main(folder):
    packages = os.path.join(folder, "packages")
    os.makedirs(packages, exist_ok=True)
    with open(LIST, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    for package in sorted({row[1] for row in rows}):
        subprocess.run(["apt-get", "download", package], cwd=packages, check=True)
        [archive] = [name for name in os.listdir(packages) if name.startswith(package + "_")]
        subprocess.run(["dpkg-deb", "-x", archive, package], cwd=packages, check=True)
    for source, package, _, path in rows:
        text, target = os.path.join(packages, package, path), os.path.join(folder, source)
        if not os.path.exists(text):
            print(f"missing: {path} of {package}")
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if path.endswith((".html", ".htm")):
            subprocess.run(["pandoc", "-f", "html", "-t", "gfm-raw_html", "--wrap=auto", text, "-o", target], check=True)
        else:
            with open(text, encoding="utf-8", errors="replace") as read, open(target, "w", encoding="utf-8") as written:
                written.write(read.read())


if __name__ == "__main__":
    main(*sys.argv[1:])
