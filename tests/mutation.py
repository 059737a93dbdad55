#!/usr/bin/env python3
"""Changes one fact of the header at a time and reports how many of the changes the tests catch.

    tests/mutation.py            every mutant
    tests/mutation.py 60         a sample of 60, the same for the same header
    tests/mutation.py --list     only say what would be changed

Prints each survivor and "N mutants, N killed"; exits with 1 if one survives. A mutant is killed if
a test fails, if the tests do not compile, or if they do not end.
"""

import concurrent.futures
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = (ROOT / "include/agora_errc.hpp").read_text()
CXX = ["g++", "-std=c++17", "-O0", "-D_GLIBCXX_ASSERTIONS"]

# The tests that see a kind of mutant soonest come first; a mutant that survives meets all of them.
TESTS = {
    "codes": ["codes_test", "lookup_test"],
    "text": ["descriptions_test", "codes_test", "readme_test"],
    "meanings": ["conditions_test"],
    "logic": ["lookup_test", "error_code_test", "conditions_test"],
}
ALL_TESTS = ["codes_test", "conditions_test", "descriptions_test", "error_code_test",
             "lookup_test", "readme_test"]

# Changes that change nothing the code does, each with its reason.
EQUIVALENT = {
    "if (size < 4) return 0; -> if (size <= 4) return 0;": "no name has four characters",
    "if (size < 4) return 0; -> if (size < 5) return 0;": "no name has four characters",
    "if (size < 4) return 0; -> if (size < 4) return 1;": "no row has so short a name",
    "return make_error_code(Code{result < 0 ? static_cast<int>(negated) : 0}); -> "
    "return make_error_code(Code{result <= 0 ? static_cast<int>(negated) : 0});": "-0 is 0",
    "char text[48]; -> char text[49];": "no text is that long",
    "char text[48]; -> char text[47];": "no text is that long",
}


def enum_rows(kind):
    """(enumerator, value, match) of the enum, in order."""
    begin = HEADER.index(f"enum class {kind} : int {{")
    end = HEADER.index("\n};", begin)
    return list(re.compile(r"^  (\w+) = (\d+),$", re.M).finditer(HEADER, begin, end))


def facts(kind):
    """The part of the header that has the tables of a kind, as (begin, end)."""
    begin = HEADER.index(f"struct {kind}_facts {{")
    return begin, HEADER.index("\n};", begin)


def table_rows(kind):
    pattern = r'\{Code::(\w+), "(\w+)"sv,\s+((?:"[^"]*"\s*)+)sv\}'
    return list(re.compile(pattern).finditer(HEADER, *facts(kind)))


def replaced(*changes):
    """The header with (begin, end, text) changes."""
    text = HEADER
    for begin, end, new in sorted(changes, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def swap(a, b, group):
    return replaced((*a.span(group), b.group(group)), (*b.span(group), a.group(group)))


def mutants_of_codes(kind):
    for row in enum_rows(kind):
        name, value = row.group(1), int(row.group(2))
        yield "codes", f"{kind}::{name}: value {value + 1}", replaced((*row.span(2), str(value + 1)))
        yield "codes", f"{kind}::{name}: renamed", re.sub(
            rf"(\bCode::{name}\b)", r"\1_x", replaced((*row.span(1), name + "_x")))
    rows = table_rows(kind)
    for row in rows:
        name = row.group(2)
        other = name[:-1] + ("X" if name[-1] != "X" else "Y")
        yield "codes", f"{name} ({row.group(1)}): name {other}", replaced((*row.span(2), other))
        yield "codes", f"{name} ({row.group(1)}): row removed", replaced((row.start(), row.end() + 1, ""))
        yield "text", f"{name} ({row.group(1)}): no description", replaced((*row.span(3), '""'))
    for row, following in zip(rows, rows[1:]):
        both = f"{row.group(2)} ({row.group(1)}) and {following.group(2)}"
        yield "codes", f"{both}: rows swapped", swap(row, following, 0)
        yield "text", f"{both}: descriptions swapped", swap(row, following, 3)


def mutants_of_portables(kind):
    codes = [row.group(1) for row in enum_rows(kind)]
    pattern = r"\{Code::(\w+), std::errc::(\w+)\},"
    rows = list(re.compile(pattern).finditer(HEADER, *facts(kind)))
    with_meaning = {row.group(1) for row in rows}
    for row in rows:
        code, meaning = row.groups()
        other = "io_error" if meaning == "timed_out" else "timed_out"
        yield "meanings", f"{kind}::{code}: no std::errc", replaced((*row.span(), ""))
        yield "meanings", f"{kind}::{code}: std::errc::{other}", replaced((*row.span(2), other))
        moved = codes[(codes.index(code) + 1) % len(codes)]
        yield "meanings", f"{kind}: {meaning} from {code} to {moved}", replaced((*row.span(1), moved))
    for code in codes:
        if code not in with_meaning:
            row = f"{{Code::{code}, std::errc::timed_out}}, "
            yield "meanings", f"{kind}::{code}: a std::errc", replaced((rows[0].start(),) * 2 + (row,))


def mutants_of_conditions(kind):
    codes = [row.group(1) for row in enum_rows(kind)]
    pattern = r"\{condition::(\w+),\s+Code::(\w+),\s+Code::(\w+)\},"
    rows = list(re.compile(pattern).finditer(HEADER, *facts(kind)))
    covered = set()
    for row in rows:
        condition, first, last = row.groups()
        begin, end = codes.index(first), codes.index(last)
        covered.update(codes[begin:end + 1])
        what = f"{kind}: {condition} for {first} to {last}"
        other = "web_only" if condition == "token" else "token"
        yield "meanings", f"{what}: removed", replaced((*row.span(), ""))
        yield "meanings", f"{what}: {other} instead", replaced((*row.span(1), other))
        for change, group, index in (("begins sooner", 2, begin - 1), ("begins later", 2, begin + 1),
                                     ("ends sooner", 3, end - 1), ("ends later", 3, end + 1)):
            if 0 <= index < len(codes):
                yield "meanings", f"{what}: {change}", replaced((*row.span(group), codes[index]))
    for code in codes:
        if code not in covered:
            row = f"{{condition::token, Code::{code}, Code::{code}}}, "
            yield "meanings", f"{kind}::{code}: condition token", replaced(
                (rows[0].start(),) * 2 + (row,))


OPERATORS = [
    (r" ==(?=\s)", [" !="]), (r" !=(?=\s)", [" =="]), (r" <=(?=\s)", [" <", " >"]),
    (r" <(?=\s)", [" <=", " >="]), (r" &&(?=\s)", [" ||"]), (r" \|\|(?=\s)", [" &&"]),
    (r" %(?=\s)", [" /"]), (r" /(?=\s)", [" *"]), (r" \+(?=\s)", [" -"]), (r" -(?=\s)", [" +"]),
    (r" \*(?= factor)", [" +"]), (r"(?<=row)\+\+", [""]), (r"!(?=detail::|known|is_)", [""]),
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]), (r"(?<![\w\"])\d+(?=U? -|[;\])])", [1, -1]),
    (r"(?<=< )4\b", [1, -1]), (r"(?<=\? )&info", ["nullptr"]),
    (r"info->name", ["info->description"]), (r"info->description", ["info->name"]),
    (r'(?<=[("])(?=agora\.|unknown )', ["x"]), (r'(?<=return ")(?=[A-Z])', ["x"]),
]


def mutants_of_logic():
    begin = HEADER.index("// Lookup ---")
    for match in re.finditer(r"[^\n]*\n", HEADER):
        line = match.group()
        is_code = match.start() >= begin or "category_name =" in line or "unknown =" in line
        if not is_code or line.lstrip().startswith("//"):
            continue
        end = line.index("  //") if "  //" in line else len(line)
        for pattern, changes in OPERATORS:
            for found in re.finditer(pattern, line[:end]):
                for change in changes:
                    new = str(int(found.group()) + change) if isinstance(change, int) else change
                    changed = line[:found.start()] + new + line[found.end():]
                    yield "logic", f"{line.strip()} -> {changed.strip()}", replaced(
                        (*match.span(), changed))


def all_mutants():
    for kind in ("error", "warning"):
        yield from mutants_of_codes(kind)
        yield from mutants_of_portables(kind)
        yield from mutants_of_conditions(kind)
    yield from mutants_of_logic()


def run(command, seconds):
    try:
        return subprocess.run(command, capture_output=True, timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


class Suite:
    """The tests, with what does not depend on the header compiled once."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        catch = self.directory / "catch.hpp"
        catch.write_text((ROOT / "tests/catch.hpp").read_text())
        self.flags = [*CXX, f"-I{self.directory}", "-include", "catch.hpp", f"-I{ROOT}/tests",
                      f'-DAGORA_ERRC_README="{ROOT}/README.md"',
                      '-DAGORA_ERRC_BUILD_VERSION="{}.{}.{}"'.format(
                          *re.findall(r"#define AGORA_ERRC_VERSION_\w+ (\d+)", HEADER))]
        subprocess.run([*CXX, "-x", "c++-header", catch, "-o", f"{catch}.gch"], check=True)
        self.main = [self.directory / "main.o"]
        subprocess.run([*CXX, "-c", ROOT / "tests/main_test.cpp", "-o", *self.main], check=True)
        if not run([*CXX, *self.main, "-o", self.directory / "main"], 300):  # v3 has it in a library
            self.main += ["-lCatch2Main", "-lCatch2"]

    def failing(self, name, text, tests):
        """The first of the tests to fail with this text of the header; None where all pass."""
        work = self.directory / name
        work.mkdir()
        header = work / "agora_errc.hpp"
        header.write_text(text)
        for test in tests:
            program = work / test
            build = [*self.flags, f"-I{work}", f'-DAGORA_ERRC_HEADER="{header}"',
                     ROOT / f"tests/{test}.cpp", *self.main, "-o", program]
            if not run(build, 300) or not run([program], 60):
                return test
            program.unlink()
        return None


def main(arguments):
    mutants = [mutant for mutant in all_mutants() if mutant[1] not in EQUIVALENT]
    if arguments == ["--list"]:
        print("\n".join(what for _, what, _ in mutants))
        return 0
    if arguments:
        random.seed(HEADER)
        mutants = random.sample(mutants, min(int(arguments[0]), len(mutants)))

    with tempfile.TemporaryDirectory() as directory:
        suite = Suite(directory)
        failing = suite.failing("unchanged", HEADER, ALL_TESTS)
        if failing:
            print(f"{failing} fails without any mutation")
            return 1

        def survives(number):
            kind, _, text = mutants[number]
            first = TESTS[kind]
            rest = [test for test in ALL_TESTS if test not in first]
            return not suite.failing(f"mutant{number}", text, first + rest)

        survivors = []
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for number, survived in enumerate(pool.map(survives, range(len(mutants)))):
                if survived:
                    survivors.append(number)
                    print(f"survived: {mutants[number][1]}", flush=True)
    print(f"{len(mutants)} mutants, {len(mutants) - len(survivors)} killed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
