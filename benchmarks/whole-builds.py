"""Times whole builds and files the result under benchmarks/results/<machine>/<date>-<commit>.md.

Usage: whole-builds.py [--quick]     --quick leaves out the 10,000 notes

Publishes kb and benchmarks/Hello into a temporary folder, then measures, on nothing else than this machine as it is:
a full build, a build after one edit and a build with nothing to do of this project's raw/ with the built-in model; a
build with nothing to do of 1,000 notes against the hello program (21 interleaved runs, medians); builds of generated
notes by rules alone. Needs git, python3 and GNU time.
"""
import datetime
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent
work = pathlib.Path(tempfile.mkdtemp(prefix="kb-bench-"))
kb, hello = work / "kb" / "kb", work / "hello" / "hello"
lines: list[str] = []


def say(line: str = "") -> None:
    print(line, flush=True)
    lines.append(line)


def run(*command: object, folder: pathlib.Path = root) -> str:
    return subprocess.run([str(c) for c in command], cwd=folder, check=True, capture_output=True, text=True).stdout


def build(folder: pathlib.Path, *options: str) -> dict:
    """One build: its JSON report, with wall-clock seconds and peak memory."""
    start = time.perf_counter()
    done = subprocess.run(["/usr/bin/time", "-f", "%M", str(kb), "build", str(folder), "--json", *options], check=True, capture_output=True, text=True)
    report = json.loads(done.stdout)
    report["wall"] = time.perf_counter() - start
    report["peak"] = int(done.stderr.split()[-1]) // 1024
    return report


def row(what: str, r: dict) -> None:
    say(f"| {what} | {r['sources']} | {r['pages']} | {r['wall']:.2f} s | {r['questionsAsked']} | {r['tokensEvaluated']} | {r['tokensDecoded']} | {r['peak']} MB |")


def head() -> None:
    say("| Build | Sources | Pages | Time | Asked | Tokens evaluated | decoded | Peak memory |")
    say("| --- | --- | --- | --- | --- | --- | --- | --- |")


def milliseconds(*command: object) -> float:
    start = time.perf_counter()
    subprocess.run([str(c) for c in command], check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


def cpu() -> str:
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


commit = run("git", "rev-parse", "--short=10", "HEAD").strip()
for project, folder in (("src/Cli", kb.parent), ("benchmarks/Hello", hello.parent)):
    run("dotnet", "publish", project, "-c", "Release", "-o", folder, "-v", "quiet", "--nologo")

today = datetime.date.today().isoformat()
say(f"# Whole builds, {today}, commit {commit}")
say()
say(f"{cpu()}, {os.cpu_count()} cores, {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') >> 30} GB; {platform.system()} {platform.release()}; "
    f".NET {run('dotnet', '--version').strip()}; {run('git', '--version').strip()}; load {os.getloadavg()[0]:.1f} at the start. Made by benchmarks/whole-builds.py.")
say()
say("## This project's raw/ with the built-in model")
say()
head()
own = work / "own"
shutil.copytree(root / "raw", own / "raw")
shutil.copy(root / "AGENTS.md", own)
words = sum(len(p.read_text(encoding="utf-8").split()) for p in (own / "raw").rglob("*") if p.is_file())
row("from nothing", build(own, "--no-commit"))
note = own / "raw/articles/measuring-soil-moisture.md"
note.write_text(note.read_text(encoding="utf-8").replace("105 °C", "106 °C"), encoding="utf-8")
row("one section edited", build(own, "--no-commit"))
row("nothing to do", build(own, "--no-commit"))
say()
say(f"raw/ has {words} words. Scripts before: benchmarks/edit-cost.py measures an edit of a note of 20 sections.")
say()
say("## Nothing to do, 1,000 notes, against a program that prints a line")
say()
notes = work / "notes-1000"
run(sys.executable, root / "benchmarks/make-notes.py", notes, 1000)
(notes / "kb.yaml").write_text("model: none\n")
first = {1000: build(notes, "--no-commit")}
os.chdir(notes)
run("git", "init", "-q", folder=notes)
times: dict[str, list[float]] = {"hello": [], "kb build": [], "git status": []}
for i in range(23):
    for name, command in (("hello", [hello]), ("kb build", [kb, "build", "--no-commit"]), ("git status", ["git", "status"])):
        took = milliseconds(*command)
        if i >= 2:
            times[name].append(took)
medians = {name: statistics.median(values) for name, values in times.items()}
say("; ".join(f"{name} {value:.1f} ms" for name, value in medians.items()) + f" (medians of 21 interleaved runs): {medians['kb build'] - medians['hello']:.1f} ms above hello.")
say()
say("## Generated notes, rules alone (`--model none`)")
say()
head()
row("1,000 notes, from nothing", first[1000])
if "--quick" not in sys.argv:
    many = work / "notes-10000"
    run(sys.executable, root / "benchmarks/make-notes.py", many, 10000)
    (many / "kb.yaml").write_text("model: none\n")
    row("10,000 notes, from nothing", build(many, "--no-commit"))
    edited = sorted((many / "raw").rglob("*.md"))[5000]
    edited.write_text(edited.read_text(encoding="utf-8") + "\nThe last line was put there later.\n", encoding="utf-8")
    row("10,000 notes, one edited", build(many, "--no-commit"))
    row("10,000 notes, nothing to do", build(many, "--no-commit"))

machine = "".join(c if c.isalnum() else "-" for c in cpu().lower()).strip("-")
while "--" in machine:
    machine = machine.replace("--", "-")
target = root / "benchmarks" / "results" / machine / f"{today}-{commit}.md"
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
shutil.rmtree(work)
print(f"filed as {target.relative_to(root)}")
