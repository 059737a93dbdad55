#!/usr/bin/env python3
"""Measures what agora_errc costs, with every compiler that is installed.

    cmake --build build --target benchmark      all of it
    tests/benchmarks/measure.py --costs         only what is counted: compile-time cost and weight

Prints a table of ratios, each of two figures taken in one run: times against other ways to do the
same, instructions of the compiler against <system_error> alone. Exits with 1 if a limit is missed.
Says at the start how long it takes, and on a terminal what it is at.
"""

import argparse
import concurrent.futures
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include"
COMPILERS = {"GCC": "g++", "Clang": "clang++"}
MAX_INCLUDE_COST = {"GCC": 1.27, "Clang": 1.33}
MAX_USE_COST = {"-O0": 1.50, "-O2": 1.82}
MAX_WEIGHT = 80 * 1024
MIN_DECODER_SPEED = 0.3
MIN_SPEED = {("value", "switch"): 4, ("name", "magic_enum (enum_cast)"): 0.9}

# What a benchmark is about -> what its figures say.
TIMES = {
    "value": "name and description by value",
    "name": "row by name",
    "make": "make_error_code, a call each",
    "compare": "ec == code",
    "message": "message()",
}


def output_of(*command):
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        sys.exit(f"{shlex.join(result.args)}\n{result.stdout}failed with {result.returncode}")
    return result.stdout


def version_of(compiler):
    return re.search(r"\d+\.\d+\.\d+", output_of(compiler, "--version")).group()


def progress(what):
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="", file=sys.stderr, flush=True)


def compiler_instructions(compiler, source, *flags):
    """Instructions that the compiler proper takes for a file, counted by Valgrind."""
    progress(f"counting instructions: {compiler} {shlex.join(flags)} {source.name}")
    steps = output_of(compiler, "-std=c++17", *flags, f"-I{INCLUDE}", "-###", "-c", source,
                      "-o", "/dev/null").splitlines()
    step = next(shlex.split(line) for line in steps if re.search(r'cc1plus|"-cc1"', line))
    if "-o" in step:
        step[step.index("-o") + 1] = "/dev/null"
    report = output_of("valgrind", "--tool=cachegrind", "--cache-sim=no",
                       "--cachegrind-out-file=/dev/null", *step)
    return int(re.search(r"I\s+refs:\s+([\d,]+)", report).group(1).replace(",", ""))


def compiled(compiler, source, directory):
    target = directory / "object.o"
    output_of(compiler, "-std=c++17", "-O2", f"-I{INCLUDE}", "-c", source, "-o", target)
    return target


def costs(compiler, directory):
    """(include cost, {optimization: cost of use}, weight of unused, weight of all, what runs before
    or after main)"""
    directory.mkdir()
    only_std = directory / "only_std.cpp"
    included = directory / "include.cpp"
    nothing = directory / "nothing.cpp"  # a name of the same length: it is in the object file too
    only_std.write_text("#include <system_error>\n")
    included.write_text("#include <agora_errc.hpp>\n")
    nothing.write_text("")
    include_cost = (compiler_instructions(compiler, included, "-O2")
                    / compiler_instructions(compiler, only_std, "-O2"))
    uses = HERE / "uses.cpp"
    use_costs = {level: compiler_instructions(compiler, uses, level)
                 / compiler_instructions(compiler, uses, level, "-DSTD_CODES")
                 for level in MAX_USE_COST}
    empty_size = compiled(compiler, nothing, directory).stat().st_size
    unused_size = compiled(compiler, included, directory).stat().st_size
    unused_sections = output_of("objdump", "-h", directory / "object.o")
    everything = compiled(compiler, HERE / "everything.cpp", directory)
    text, data = output_of("size", everything).splitlines()[1].split()[:2]
    sections = output_of("objdump", "-h", everything) + unused_sections
    symbols = output_of("nm", everything)
    outside_main = re.findall("init_array|ctors", sections) + re.findall(r"\w*atexit\w*", symbols)
    return include_cost, use_costs, unused_size - empty_size, int(text) + int(data), outside_main


def times(compiler, directory, catch2):
    """{benchmark: {way: nanoseconds}}"""
    program = directory / "benchmark"
    progress(f"timing with {compiler}: about two minutes")
    # Where the same loop happens to lie makes it up to 40 % slower, unless all are aligned.
    output_of(compiler, "-std=c++17", "-O2", "-falign-loops=32", f"-I{INCLUDE}", HERE / "benchmark.cpp", "-o",
              program, *catch2)
    result = {}
    for line in output_of(program, "--out", "/dev/null").splitlines():
        if line.startswith("@ "):
            name, duration = line[2:].split("|")
            about, way = name.split(": ", 1)
            result.setdefault(about, {})[way] = float(duration)
    return result


def decoder_speed(compiler, directory):
    """How many times the speed of grep decode has, on a log with a code in every hundredth line."""
    progress(f"timing decode of {compiler}")
    program, log = directory / "decode", directory / "app.log"
    output_of(compiler, "-std=c++17", "-O2", f"-I{INCLUDE}",
              HERE.parent / "decode/decode.cpp", "-o", program)
    words = "INFO (17:33:43:711 | 0) 31527; remote user video frame decoded audio level 42 report".split()
    with open(log, "w") as file:
        for number in range(500000):
            words.append(words.pop(number % len(words)))
            code = " joinChannel err: 17" if number % 100 == 0 else ""
            file.write(" ".join(words) + code + "\n")
    pattern = "(err|error|warn|warning)[^0-9]*-?[0-9]+"

    def shortest_time(*command):
        times = []
        for _ in range(5):
            with open(log) as file, open(directory / "output", "w") as output:
                begin = time.perf_counter()
                subprocess.run(command, stdin=file, stdout=output, check=True,
                               env={"LC_ALL": "C.UTF-8"})
                times.append(time.perf_counter() - begin)
        return min(times)

    return shortest_time("/usr/bin/grep", "-E", pattern) / shortest_time(program)


def print_table(columns, rows):
    print("| " + " | ".join(["", *columns]) + " |")
    print("|---" * (len(columns) + 1) + "|")
    for label, cells in rows:
        print("| " + " | ".join([label, *(cells.get(column, "") for column in columns)]) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--costs", action="store_true", help="leave out what is timed")
    parser.add_argument("catch2", nargs="*", help="arguments that make a compiler use Catch2")
    arguments = parser.parse_args()
    compilers = {name: command for name, command in COMPILERS.items() if shutil.which(command)}
    labels = {name: f"{name} {version_of(command)}" for name, command in compilers.items()}
    rows, missed = {}, []
    print(f"measuring: about {1 if arguments.costs else 7} min", file=sys.stderr)

    def check(row, name, cell, is_kept=True):
        rows.setdefault(row, {})[labels[name]] = cell
        if not is_kept:
            missed.append(f"{row}, with {labels[name]}: {cell}")

    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            counted = pool.map(lambda name: costs(compilers[name], directory / name), compilers)
        for (name, command), counts in zip(compilers.items(), counted):
            if not arguments.costs:
                for about, ways in times(command, directory, arguments.catch2).items():
                    own = ways.pop("agora_errc")
                    for way, duration in ways.items():
                        speed = duration / own
                        check(f"{TIMES[about]}, against {way}", name, f"{speed:.1f} times as fast",
                              speed >= MIN_SPEED.get((about, way), 0))
                speed = decoder_speed(command, directory)
                check("a log through decode, against grep -E", name, f"{speed:.2f} times as fast",
                      speed >= MIN_DECODER_SPEED)
            include_cost, use_costs, unused, weight, outside_main = counts
            for row, cell, is_kept in [
                    ("instructions to compile an #include, over that of <system_error>",
                     f"{include_cost:.3f}", include_cost <= MAX_INCLUDE_COST[name]),
                    *[(f"instructions to compile a file that uses codes, {level}, over one with std's",
                       f"{cost:.3f}", cost <= MAX_USE_COST[level])
                      for level, cost in use_costs.items()],
                    ("object file of a file that uses nothing, over an empty one",
                     f"{unused:+d} bytes", unused <= 0),
                    ("text and data of a file that uses all tables and each function",
                     f"{weight} bytes", weight < MAX_WEIGHT),
                    ("static initializers, functions registered for exit",
                     ", ".join(outside_main) or "none", not outside_main)]:
                check(row, name, cell, is_kept)

    progress("")
    print_table(list(labels.values()), list(rows.items()))
    for limit in missed:
        print(f"limit missed: {limit}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
