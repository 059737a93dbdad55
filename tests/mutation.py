#!/usr/bin/env python3
"""Changes the header or the decoder in one place at a time, and reports the changes that no test notices.

    tests/mutation.py --since HEAD~5    in the lines that differ from those of this commit
    tests/mutation.py                   everywhere, which takes hours
    --seconds 60                        the first of them, in an order that is the same for the same sources
    --list                              says what would be changed, and changes nothing

Prints each survivor, and at the end how many mutants were killed by a test, were refused by the compiler without any,
survived, or were not tried. A survivor is a question: is a test missing, or does this change nothing that matters,
such as the size of a buffer? So survivors are no failure of this program: it fails if a test does without a change.
CXX is the compiler, g++ by default; clang++ needs a third less time.
"""

import argparse
import collections
import concurrent.futures
import functools
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = ROOT / "include/agora_errc.hpp"
DECODER = sorted([ROOT / "tests/decode/decode.cpp", *ROOT.glob("tests/decode/*.hpp")])
CXX = [os.environ.get("CXX", "g++"), "-std=c++17", "-O0", "-D_GLIBCXX_ASSERTIONS", "-Werror=return-type", "-pthread",
       "-Iinclude", "-Itests"]


def tests_of(path):
    """The tests that must notice a change of this file: all but those that need more than one file, and one more.
    Scripts, which are slow, come last."""
    if path == HEADER:
        tests = [test for pattern in ("tests/library/*_test.*", "tests/readme/readme_test.cpp")
                 for test in ROOT.glob(pattern) if test.stem not in ("lifetime_test", "plugins_test", "windows_test")]
    else:
        tests = ROOT.glob("tests/decode/*_test.cpp")
    return sorted(tests, key=lambda test: (test.suffix, test))


def program_of(path):
    """A program that has all of this file and no test in it."""
    return ROOT / ("tests/benchmarks/everything.cpp" if path == HEADER else "tests/decode/decode.cpp")


# Regular expressions, and what stands for their matches in the mutants.
NAME = r'"\w+"sv'
LITERAL = r'"(?:\\.|[^"\\\n])*"'
TEXT = rf"{LITERAL}(?:\s+{LITERAL})*sv"
ROW = r"^ +\{\w+::\w+,(?:.*\n)*?.*\},\n"
OPERATORS = [
    # Rows: removed, exchanged, with a "not", the description of the next or none, and with other meanings
    (ROW, [""]), (rf"({ROW})({ROW})", [r"\2\1"]),
    (r"\b(?:is|are|was|were|has|have|could)(?= [^\"\n]*\"(?:sv|\n))", [r"\g<0> not"]),
    (rf"({NAME},\s+){TEXT}(?=(?s:.*?){NAME},\s+({TEXT}))", [r"\1\2", r'\1""sv']),
    (r"sv(?=\},\n)", ["sv, condition::token", "sv, condition{}, std::errc::io_error"]),
    (r"condition(?:::\w+|\{\})(?=\},\n|,\s+std::errc)", ["condition{}", "condition::token", "condition::watermark"]),
    (r"(condition::\w+)(?=\},\n)", [r"\1, std::errc::io_error"]),
    (r"std::errc::\w+(?=\},\n)", ["std::errc{}", "std::errc::timed_out", "std::errc::io_error"]),
    # Values; the size of an array is a limit, of which half should be too little
    (r"(?<![\w.\\[])\d+|(?<=\[)\d+(?!\])", [lambda number: str(int(number[0]) + 1)]), (r"\b1\b", ["0"]),
    (r"(?<=\[)\d+(?=\])", [lambda number: str(int(number[0]) // 2)]),
    (rf'(?<!")"(?:\\\d*.|[^"\\\n])((?:\\.|[^"\\\n])*"(?:\s+{LITERAL})*)', [r'"\1']),  # without its first character
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
    (r"&(?:row|\w+\[.*?\])(?= :|;)", ["nullptr"]), (r"<error>", ["<warning>"]), (r"<warning>", ["<error>"]),
    (r"\.name\b(?!\()", [".description"]), (r"\.description\b(?!\()", [".name"]),
    # Comparisons and arithmetic
    (r" == ", [" != "]), (r" != ", [" == "]), (r" && ", [" || "]), (r" \|\| ", [" && "]), (r"!(?=\w)", [""]),
    (r" < ", [" <= ", " > "]), (r" > ", [" >= ", " < "]), (r" <= ", [" < "]), (r" >= ", [" > "]),
    (r" \+ ", [" - "]), (r" - ", [" + "]), (r" % ", [" / "]), (r" / ", [" * "]), (r"\+\+(?=\w)", [""]),
    # Statements, constraints and attributes
    (r"^ +\S.*;\n", [""]), (r"\b(?:break|continue);", [";"]), (r"= delete;", ["{ return {}; }"]),
    (r", class = std::enable_if_t<.*(?=>\n)", [""]),
    (r"\[\[nodiscard\]\] |alignas\(\w+\) ", [""]), (r"(\[\[nodiscard\]\].*) noexcept\b", [r"\1"]),
    (r"\bv\d+_\d+_\d+\b", ["v"]),
    (r"(const Category)& object = .*;", [r"\1& object = *new Category();", r"\1 object{};"]),
]
DECODER_OPERATORS = [*OPERATORS, (r'(?<= )\w+(?=(?: \w+)* ?"(?:\}|;|\n))', [r"x\g<0>"])]  # a word of a list

# An example may have another number.
NO_CODE = r"""(?<=true, )"[^"\n]*"|(?<=false, )"[^"\n]*"|(?s:R"\(.*?\)"|#ifdef _WIN32$.*?#(?:else|endif))|//.*|^#(?:include|error).*|static_assert.*|'\\?"'"""

Mutant = collections.namedtuple("Mutant", "path first_line last_line what text")


def code_of(text):
    """The text with blanks in the place of all that is no code."""
    return re.sub(rf"{NO_CODE}|({LITERAL})", lambda found: found[0] if found[1] else re.sub(r".", " ", found[0]), text,
                  flags=re.M)


def mutants_of(path):
    text = path.read_text()
    code = code_of(text)

    def mutant(begin, end, new):
        """The text from begin to end changed."""
        line = text.count("\n", 0, begin) + 1
        before = text[text.rfind("\n", 0, begin) + 1:begin]
        what = " ".join(f"{path.name}:{line}: {before}[{text[begin:end].strip()} -> {new.strip()}]".split())
        return Mutant(path, line, line + text.count("\n", begin, end - 1), what, text[:begin] + new + text[end:])

    for pattern, changes in OPERATORS if path == HEADER else DECODER_OPERATORS:
        for found in re.finditer(pattern, code, re.M):
            for change in changes:
                new = change(found) if callable(change) else found.expand(change)
                if new != found[0]:
                    yield mutant(*found.span(), new)
    for found in re.finditer(r"^ *static_assert.*;\n", text, re.M):
        yield mutant(*found.span(), "")
    for found in re.finditer(r"^  (\w+) = \d+,", code, re.M):  # an enumerator renamed wherever it is used
        yield mutant(*found.span(), f"  {found[1]}_x = ...,")._replace(
            text=re.sub(rf"(?<=::){found[1]}\b|\b{found[1]}(?= = )", r"\g<0>_x", text))


def lines_changed_since(revision):
    """{path: [(first, last)]} of the files that are mutated."""
    diff = subprocess.run(["git", "diff", "--unified=0", "--no-prefix", revision, "--", HEADER, *DECODER], cwd=ROOT,
                          stdout=subprocess.PIPE, text=True, check=True).stdout
    changed = collections.defaultdict(list)
    for file, first, count in re.findall(r"^\+\+\+ (.*)|^@@ -\S+ \+(\d+)(?:,(\d+))?", diff, re.M):
        if file:
            path = ROOT / file
        else:
            changed[path].append((int(first), int(first) + int(count or 1) - 1))
    return changed


def run(command, directory, seconds):
    try:
        return subprocess.run(command, cwd=directory, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


class Suite:
    """The tests, with what does not depend on a change compiled once."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.sources = self.directory / "sources"  # as they are now, whoever edits them meanwhile
        for part in "include", "tests":
            shutil.copytree(ROOT / part, self.sources / part)
        shutil.copy(ROOT / "README.md", self.sources)
        catch = shutil.copy(ROOT / "tests/catch.hpp", self.directory)
        subprocess.run([*CXX, "-x", "c++-header", catch, "-o", f"{catch}.gch"], check=True)
        self.main = [self.directory / "main.o"]
        subprocess.run([*CXX, "-c", ROOT / "tests/catch_main.cpp", "-o", *self.main], check=True)
        if not run([*CXX, *self.main, "-o", "main"], directory, 300):  # v3 has it in a library
            self.main += ["-lCatch2Main", "-lCatch2"]
        self.version = ".".join(re.findall(r"#define AGORA_ERRC_VERSION_\w+ (\d+)", HEADER.read_text()))
        self.last_kill = {}  # when each test killed a mutant last

    def passes(self, test, tree):
        source = tree / test.relative_to(ROOT)
        if test.suffix == ".py":
            return run([source, CXX[0]], tree, 300)
        main = [] if "int main(" in test.read_text() else self.main
        return run([*CXX, "-include", self.directory / "catch.hpp", '-DAGORA_ERRC_HEADER="include/agora_errc.hpp"',
                    '-DAGORA_ERRC_README="README.md"', f'-DAGORA_ERRC_BUILD_VERSION="{self.version}"', source, *main,
                    "-o", "program"], tree, 300) and run(["./program", "-a"], tree, 10)

    @staticmethod
    def compiles(path, tree):
        return run([*CXX, "-fsyntax-only", program_of(path).relative_to(ROOT)], tree, 300)

    @functools.lru_cache(maxsize=None)
    def check(self, path, test):
        """Ends the program if anything is wrong without a change."""
        if not self.compiles(path, self.sources):
            sys.exit(f"{program_of(path).relative_to(ROOT)} does not compile without a change")
        with self.tree() as tree:
            if not self.passes(test, pathlib.Path(tree)):
                sys.exit(f"{test.relative_to(ROOT)} fails without a change")

    def tree(self):
        """A directory with all that the tests may read."""
        tree = tempfile.TemporaryDirectory(dir=self.directory)
        shutil.copytree(self.sources, tree.name, dirs_exist_ok=True)
        return tree

    def fate(self, mutant, deadline):
        if time.monotonic() > deadline:
            return "not tried"
        with self.tree() as directory:
            tree = pathlib.Path(directory)
            (tree / mutant.path.relative_to(ROOT)).write_text(mutant.text)
            # The test that failed last comes first.
            for test in sorted(tests_of(mutant.path), key=lambda test: (test.suffix, -self.last_kill.get(test, 0))):
                if self.passes(test, tree):
                    continue
                self.check(mutant.path, test)
                if not self.compiles(mutant.path, tree):
                    return "refused by the compiler"
                self.last_kill[test] = time.monotonic()
                return "killed"
        return "survived"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--since", metavar="REVISION", help="only where lines have changed since this commit")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="after these, no mutant is begun")
    parser.add_argument("--list", action="store_true", help="only say what would be changed")
    arguments = parser.parse_args()

    mutants = [mutant for path in [HEADER, *DECODER] for mutant in mutants_of(path)]
    if arguments.since:
        changed = lines_changed_since(arguments.since)
        mutants = [mutant for mutant in mutants if any(
            mutant.first_line <= last and first <= mutant.last_line for first, last in changed[mutant.path])]
    if arguments.list:
        print(*(mutant.what for mutant in mutants), sep="\n")
        return
    if not mutants:
        print("0 mutants: nothing has changed")
        return
    random.Random(0).shuffle(mutants)

    deadline = time.monotonic() + arguments.seconds
    fates = collections.Counter()
    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(2) as pool:
        suite = Suite(directory)
        for mutant, fate in zip(mutants, pool.map(lambda mutant: suite.fate(mutant, deadline), mutants)):
            fates[fate] += 1
            if fate == "survived":
                print(f"survived: {mutant.what}", flush=True)
    print(f"{len(mutants)} mutants", *(f"{count} {fate}" for fate, count in sorted(fates.items())), sep=", ")


if __name__ == "__main__":
    main()
