#!/usr/bin/env python3
"""Measures how time and memory of the command grow with the input, and prints tables of Markdown.

usage: Benchmarks/growth.py [--largest BYTES] [--check]

Time is in instructions, as callgrind counts them: the same on a busy machine, to one in a thousand. Sizes that callgrind
would take minutes for are measured in processor time. A curve is linear if a byte costs the same in texts of 40, 80 and 160 kB.
--check does only that, and fails where one is not: the test of regressions.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
REPORTXML = ROOT / os.environ.get("BUILD", ".build") / "release" / "reportxml"
SIZES = (40_000, 80_000, 160_000)
# What a byte may cost in the larger text: 1 is linear, 2 is the square.
LIMIT = 1.25

PROSE = "坚持稳中求进工作总基调，推动高质量发展，切实保障和改善民生"
FIGURES = "地区生产总值达到286.4亿元，增长6.8%，城镇新增就业1.2万人，粮食产量32万吨"


def repeat(unit, size, start=""):
    count = max(1, (size - len(start.encode())) // len(unit.encode()))
    return (start + unit * count).encode()


SHAPES = {
    # name: text of a size
    "prose in paragraphs": lambda n: repeat(PROSE + "。\n", n),
    "one line of prose": lambda n: repeat(PROSE + "，", n),
    "sections, five levels": lambda n: repeat("一、标题\n（一）标题\n1．标题\n（1）标题\n①标题\n" + PROSE + "。\n", n),
    "figures in paragraphs": lambda n: repeat(FIGURES + "。\n", n),
    "figures in one line": lambda n: repeat(FIGURES + "，", n),
    "a list behind a figure": lambda n: repeat("老旧小区、", n, "一、2023年工作回顾\n\n改造12个"),
    "promises": lambda n: repeat("力争地区生产总值突破300亿元，确保粮食产量稳定在30万吨以上。\n", n, "二、2024年工作安排\n"),
    "bold marks and titles": lambda n: repeat("**" + PROSE + "**《规划》", n),
    "empty lines": lambda n: repeat("\n", n),
    "characters that XML forbids": lambda n: repeat("\x01", n),
    "a table": lambda n: repeat("| 指标 | 12.5 | 亿元 |\n", n),
}

FAULTY = {
    # name: what is repeated in a document, and wrong there
    "wrong attributes in one line": "<p level='x'/>",
    "wrong siblings": "<b/><p>甲</p>\n",
}


def instructions(command, folder, statuses=(0,)):
    """None without valgrind."""
    if not shutil.which("valgrind"):
        return None
    # Valgrind cannot read the debug information that Swift writes.
    stripped = folder / "reportxml"
    if not stripped.exists():
        shutil.copy(REPORTXML, stripped)
        subprocess.run(["strip", stripped], check=True)
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", stripped, *command], capture_output=True, text=True)
    found = re.search(r"refs:\s+([0-9,]+)", run.stderr)
    if run.returncode not in statuses or not found:
        sys.exit(f"{command}: {run.stderr[-500:]}")
    return int(found.group(1).replace(",", ""))


def processor(command):
    """Seconds of processor time, and the peak of memory in bytes; None without GNU time.

    What Python itself knows of a child begins with the memory that Python has.
    """
    timed = ["/usr/bin/time", "-f", "%U %S %M"] if os.path.exists("/usr/bin/time") else []
    process = subprocess.Popen([*timed, REPORTXML, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command}: {errors[-500:]}")
    if not timed:
        return usage.ru_utime + usage.ru_stime, None
    user, system, memory = errors.split()[-3:]
    return float(user) + float(system), int(memory) * 1024


def commands(folder, text):
    """What is measured of one text: its conversion, and the validation of the XML."""
    source, xml = folder / "report.txt", folder / "report.xml"
    source.write_bytes(text)
    subprocess.run([REPORTXML, "convert", source, "-o", xml], check=True)
    return {"convert": ["convert", source, "-o", folder / "out.xml"], "validate": ["validate", "--quiet", "--jobs", "1", xml]}


def validation_of_faults(folder, unit, size):
    """The command that validates a document with so many bytes of what is wrong, and lists all of it."""
    xml = folder / "faulty.xml"
    subprocess.run([REPORTXML, "convert", "-", "-o", xml], input=(PROSE + "。\n").encode(), check=True)
    head, tail = xml.read_bytes().rsplit(b"</p>", 1)
    xml.write_bytes(head + b"</p>" + repeat(unit, size) + tail)
    return ["validate", "--jobs", "1", "--max-findings", "1000000", xml]


def counts(folder):
    """Instructions for the second 40 kB of a text and for the 80 kB behind them: what every run costs is in neither."""
    for shape, make in SHAPES.items():
        texts = [make(size) for size in SIZES]
        runs = []
        for text in texts:
            runs.append({name: instructions(c, folder) for name, c in commands(folder, text).items()})
        for name in runs[0]:
            yield shape, name, *slopes([len(text) for text in texts], [run[name] for run in runs])
    for shape, unit in FAULTY.items():
        sizes = [len(repeat(unit, size)) for size in SIZES]
        yield shape, "validate", *slopes(
            sizes, [instructions(validation_of_faults(folder, unit, size), folder, (0, 1)) for size in SIZES])


def slopes(sizes, counts):
    """What a byte costs between the first two sizes, and between the last two."""
    return tuple((counts[i + 1] - counts[i]) / (sizes[i + 1] - sizes[i]) for i in (0, 1))


def count_table(folder):
    print("| text | command | instructions a byte, from 40 to 80 kB | from 80 to 160 kB | ratio |\n|---|---|---|---|---|")
    faults = []
    for shape, name, few, many in counts(folder):
        ratio = many / few
        print(f"| {shape} | {name} | {few:.0f} | {many:.0f} | {ratio:.2f} |", flush=True)
        if ratio > LIMIT:
            faults.append(f"{shape}, {name}: a byte of the larger text costs {ratio:.2f} times as many instructions")
    return faults


def growth_table(folder, largest):
    print("\n| text | command | size | seconds of processor time a MB | peak of memory, MB | 4 × input + 25 MB |")
    print("|---|---|---|---|---|---|")
    faults = []
    for shape, make in SHAPES.items():
        last = {}
        size = 100_000
        while size <= largest:
            text = make(size)
            for name, command in commands(folder, text).items():
                seconds, memory = processor(command)
                size_of_input = len(text) if name == "convert" else (folder / "report.xml").stat().st_size
                allowed = 4 * size_of_input / 1e6 + 25
                print(f"| {shape} | {name} | {size / 1e6:g} MB | {seconds / size * 1e6:.3f} | {'–' if memory is None else round(memory / 1e6)} | {allowed:.0f} |", flush=True)
                if name in last and last[name] > 0.1 and seconds > 20 * last[name]:
                    faults.append(f"{shape}, {name}, {size} bytes: {seconds / last[name]:.0f} times as long for ten times the text")
                last[name] = seconds
            if any(seconds > 60 for seconds in last.values()):
                print(f"| {shape} | larger ones would take minutes | | | | |")
                break
            size *= 10
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--largest", type=int, default=10_000_000)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--shape", action="append", help="only texts with this in their name")
    options = parser.parse_args()
    if not REPORTXML.exists():
        sys.exit(f"{REPORTXML} is missing: swift build -c release --product reportxml")
    for shapes in (SHAPES, FAULTY):
        for shape in list(shapes):
            if options.shape and not any(word in shape for word in options.shape):
                del shapes[shape]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        faults = []
        if shutil.which("valgrind"):
            faults += count_table(folder)
        else:
            print("Instructions were not counted: valgrind is not installed (Debian: valgrind).")
        if not options.check:
            faults += growth_table(folder, options.largest)
    if faults:
        sys.exit("\nnot linear:\n" + "\n".join(faults))


if __name__ == "__main__":
    main()
