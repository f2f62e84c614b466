#!/usr/bin/env python3
"""Measures the command beside others on the same files, interleaved, and prints a table of Markdown.

usage: Benchmarks/compare.py [--rounds N] [--files N] [--only convert,validate,figures] [FILE | FOLDER]...

Without files: the reports in ../shared/data/reports if they are there, else those of Samples/. Others are taken from the
search path (Debian: cmark, pandoc, libxml2-utils, jing) or from PyPI, into a folder below BUILD (.build) and nowhere else;
one that cannot be had is named and left out. Everything is measured in processor time (user and system, of the process and
its children), which other programs on the machine disturb least; the ratios are the result.
"""
import argparse
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

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / os.environ.get("BUILD", ".build")
REPORTXML = BUILD / "release" / "reportxml"
PEERS = BUILD / "peers"
TIMEOUT = 900


def cost(commands, stdin=None):
    """Seconds of processor time of all commands, or None if one cannot be run."""
    total = 0.0
    for command in commands:
        with open(stdin or os.devnull, "rb") as source:
            try:
                process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            except OSError:
                return None
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            return None
        total += usage.ru_utime + usage.ru_stime
    return total


class Contest:
    """Contestants over the same work; the first one is what the others are compared with."""

    def __init__(self, title, byte_count, unit="text"):
        self.title, self.byte_count, self.unit = title, byte_count, unit
        self.rows, self.absent = [], []

    def add(self, name, commands, stdin=None, share=1.0, program=None):
        """`share` is the part of the bytes that the commands work on."""
        if program and not shutil.which(program):
            self.absent.append(f"{name}: {program} is not installed")
        else:
            self.rows.append((name, commands, stdin, share, []))

    def run(self, rounds):
        for number in range(rounds + 1):  # the first warms the caches and does not count
            for row in list(self.rows):
                name, commands, stdin, share, costs = row
                if number > 1 and costs and costs[0] > 60:
                    continue  # one round of the slow ones has to do
                seconds = cost(commands, stdin)
                if seconds is None:
                    self.absent.append(f"{name}: fails")
                    self.rows.remove(row)
                elif number:
                    costs.append(seconds)
                print(f"  round {number}: {name}: {seconds}", file=sys.stderr)

    def table(self):
        if not self.rows:
            return f"### {self.title}\n\nNothing to measure.\n"
        rates = {row[0]: self.byte_count * row[3] / 1e6 / statistics.median(row[4]) for row in self.rows if row[4]}
        first = rates[self.rows[0][0]]
        lines = [f"### {self.title}", "", f"| | MB of {self.unit} per second of processor time | {self.rows[0][0]} is |", "|---|---|---|"]
        for name, rate in rates.items():
            ratio = "" if name == self.rows[0][0] else f"{first / rate:.2f} times as fast"
            lines.append(f"| {name} | {rate:.2f} | {ratio} |")
        lines += [f"\nNot measured: {absent}." for absent in self.absent]
        return "\n".join(lines) + "\n"


def python_peer(*packages):
    """A Python with packages of PyPI in a folder of its own, or None."""
    python = PEERS / "venv" / "bin" / "python"
    if not python.exists():
        PEERS.mkdir(parents=True, exist_ok=True)
        if subprocess.run([sys.executable, "-m", "venv", str(PEERS / "venv")]).returncode:
            return None
    for package in packages:
        done = PEERS / f"{package}.installed"
        if not done.exists():
            print(f"installing {package} into {PEERS}", file=sys.stderr)
            install = [str(python), "-m", "pip", "install", "--quiet", package]
            if subprocess.run(install, stdout=subprocess.DEVNULL, timeout=TIMEOUT).returncode:
                return None
            done.touch()
    return str(python)


def reports(paths):
    files = []
    for path in map(pathlib.Path, paths):
        files += sorted(p for p in path.rglob("*") if p.suffix in (".md", ".txt") and p.name != "README.md") if path.is_dir() else [path]
    return files


def conversion(files, folder):
    contest = Contest("Text to XML", sum(f.stat().st_size for f in files))
    records = folder / "records.jsonl"
    with open(records, "w", encoding="utf-8") as out:
        for file in files:
            content = file.read_bytes().decode("utf-8")
            out.write(json.dumps({"id": file.name, "content": content}, ensure_ascii=False) + "\n")
    joined = folder / "joined.md"
    joined.write_bytes(b"".join(f.read_bytes() for f in files))
    contest.add("`reportxml convert`, a process for each file", [[REPORTXML, "convert", f] for f in files])
    contest.add("`reportxml worker`, one process", [[REPORTXML, "worker"]], stdin=records)
    contest.add("`cmark -t xml`, a process for each file", [["cmark", "-t", "xml", f] for f in files], program="cmark")
    contest.add("`cmark -t xml`, one process, files joined", [["cmark", "-t", "xml", joined]], program="cmark")
    some = files[:: max(1, len(files) // 20)]
    share = sum(f.stat().st_size for f in some) / contest.byte_count
    contest.add(
        f"`pandoc -f markdown -t docbook`, a process for each of {len(some)} files",
        [["pandoc", "-f", "markdown", "-t", "docbook", f] for f in some], share=share, program="pandoc")
    return contest


def validation(files, folder):
    documents = []
    for number, file in enumerate(files):
        document = folder / f"{number:04}.xml"
        subprocess.run([REPORTXML, "convert", file, "-o", document], check=True)
        documents.append(document)
    contest = Contest("Validation", sum(d.stat().st_size for d in documents), "XML")
    xsd, rng = ROOT / "Schemas" / "report.xsd", ROOT / "Schemas" / "report.rng"
    contest.add("`reportxml validate`: XSD, RELAX NG, rules, words", [[REPORTXML, "validate", "--quiet", "--jobs", "1", *documents]])
    xmllint = ["xmllint", "--noout", "--nonet", "--huge"]
    contest.add("`xmllint --noout`: parsing alone", [[*xmllint, *documents]], program="xmllint")
    contest.add("`xmllint --schema`", [[*xmllint, "--schema", xsd, *documents]], program="xmllint")
    contest.add("`xmllint --relaxng`", [[*xmllint, "--relaxng", rng, *documents]], program="xmllint")
    contest.add("`jing`, RELAX NG", [["jing", rng, *documents]], program="jing")
    contest.add("`jing`, XSD", [["jing", xsd, *documents]], program="jing")
    if python := python_peer("xmlschema"):
        some = documents[:: max(1, len(documents) // 10)]
        script = "import sys, xmlschema\ns = xmlschema.XMLSchema(sys.argv[1])\nfor f in sys.argv[2:]: s.validate(f)"
        contest.add(
            f"Python `xmlschema`, XSD, {len(some)} documents", [[python, "-c", script, xsd, *some]],
            share=sum(d.stat().st_size for d in some) / contest.byte_count)
    else:
        contest.absent.append("Python `xmlschema`: cannot be installed")
    return contest


RECOGNIZERS = """
import sys
from ms_recognizers_text import Culture
from ms_recognizers_number import recognize_number
from ms_recognizers_number_with_unit import recognize_currency, recognize_dimension
for f in sys.argv[1:]:
    for line in open(f, encoding="utf-8"):
        for recognize in (recognize_number, recognize_currency, recognize_dimension): recognize(line, Culture.Chinese)
"""

JIONLP = """
import sys
import jionlp
for f in sys.argv[1:]:
    for line in open(f, encoding="utf-8"):
        for extract in (jionlp.ner.extract_money, jionlp.ner.extract_time):
            try: extract(line, with_parsing=False)
            except ValueError: pass  # some times it finds and cannot read
"""


def figures(files, folder):
    """Of a few files only: the peers take seconds for each, and one without text is what they need to start."""
    some = sorted(files, key=lambda f: f.stat().st_size)[: max(1, len(files) // 2)][-3:]
    contest = Contest("Figures", sum(f.stat().st_size for f in some))
    contest.add("`reportxml table measures`: structure, figures, promises", [[REPORTXML, "table", "measures", *some]])
    for name, packages, script in (
        ("Microsoft Recognizers: number, currency, dimension", ["ms-recognizers-text-suite"], RECOGNIZERS),
        ("JioNLP: money, time", ["jionlp"], JIONLP),
    ):
        if python := python_peer(*packages):
            contest.add(name, [[python, "-c", script, *some]])
        else:
            contest.absent.append(f"{name}: cannot be installed")
    return contest


def versions():
    def first(command):
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=60)
            return next((line.strip().replace("\t", " ") for line in (run.stdout + run.stderr).splitlines() if line.strip()), "")
        except OSError:
            return ""
    lines = [first(c) for c in (
        [str(REPORTXML), "--version"], ["cmark", "--version"], ["pandoc", "--version"], ["xmllint", "--version"],
        ["dpkg-query", "-W", "jing"], ["java", "-version"])]
    if (PEERS / "venv").exists():
        freeze = subprocess.run([PEERS / "venv/bin/python", "-m", "pip", "freeze"], capture_output=True, text=True).stdout
        lines += [p for p in freeze.split() if p.split("==")[0] in ("xmlschema", "ms-recognizers-text-suite", "jionlp")]
    return "; ".join(filter(None, lines))


def machine():
    model = "unknown processor"
    if os.path.exists("/proc/cpuinfo"):
        names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        model = names[0] if names else model
    load = ", ".join(f"{l:.1f}" for l in os.getloadavg())
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}; load before and during: {load}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--files", type=int, default=40, help="how many files, evenly spread; 0 is all")
    parser.add_argument("--only", default="convert,validate,figures")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    if not REPORTXML.exists():
        sys.exit(f"{REPORTXML} is missing: swift build -c release --product reportxml")

    real = ROOT.parent / "shared" / "data" / "reports"
    files = reports(options.paths or [real if real.is_dir() else ROOT / "Samples"])
    if not files:
        sys.exit("no reports")
    count = len(files)
    if 0 < options.files < count:
        files = [files[i * count // options.files] for i in range(options.files)]

    wanted = options.only.split(",")
    with tempfile.TemporaryDirectory() as name:
        contests = []
        for kind, make in (("convert", conversion), ("validate", validation), ("figures", figures)):
            if kind in wanted:
                folder = pathlib.Path(name) / kind
                folder.mkdir()
                contest = make(files, folder)
                contest.run(options.rounds)
                contests.append(contest)
        size = sum(f.stat().st_size for f in files)
        print(f"{datetime.date.today()}, {machine()}. {len(files)} of {count} reports, {size / 1e6:.1f} MB; median of {options.rounds} rounds.")
        print(f"\n{versions()}.\n")
        for contest in contests:
            print(contest.table())


if __name__ == "__main__":
    main()
