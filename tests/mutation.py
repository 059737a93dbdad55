#!/usr/bin/env python3
"""Changes the header or the decoder in one place at a time and reports which changes the tests catch.

    tests/mutation.py            every mutant
    tests/mutation.py 60         a sample of 60, the same for the same sources
    tests/mutation.py --only decode    those of the decoder; or header
    tests/mutation.py --list     only say what would be changed

Prints each survivor and "N mutants, N killed"; exits with 1 if one survives. A mutant is killed if a test
fails, does not compile or does not end. CXX is the compiler, g++ by default; clang++ needs a third less time.
"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = ROOT / "include/agora_errc.hpp"
DECODER = [ROOT / "tests/decode/decode.cpp", *ROOT.glob("tests/decode/*.hpp")]
CXX = [os.environ.get("CXX", "g++"), "-std=c++17", "-O0", "-D_GLIBCXX_ASSERTIONS", "-Werror=return-type", "-pthread"]


def tests_of(path):
    """The tests that must notice a change of this file: all but those that need more than one file, and one more."""
    if path == HEADER:
        return [test for pattern in ("tests/library/*_test.*", "tests/readme/readme_test.cpp")
                for test in ROOT.glob(pattern) if test.stem not in ("lifetime_test", "plugins_test", "windows_test")]
    return [*ROOT.glob("tests/decode/*_test.cpp")]


# Regular expressions, and what stands for their matches in the mutants.
NAME = r'"(?:ERR|WARN)_\w+"sv'
LITERAL = r'"(?:\\.|[^"\\\n])*"'
TEXT = rf"{LITERAL}(?:\s+{LITERAL})*sv"
ROW = rf"^ +\{{\w.*{NAME}(?:.*\n)*?.*\}},\n"
OPERATORS = [
    # Rows: removed, exchanged, with a "not", the description of the next or none or one, and with other meanings
    (ROW, [""]), (rf"({ROW})({ROW})", [r"\2\1"]),
    (r"\b(?:is|are|was|were|has|have|could)(?= [^\"\n]*\"(?:sv|\n))", [r"\g<0> not"]),
    (rf"({NAME},\s+){TEXT}(?=(?s:.*?){NAME},\s+({TEXT}))", [r"\1\2", r'\1""sv']),
    (rf"{NAME}(?=\}},)", [r'\g<0>, "x"sv']),
    (r"sv(?=\},\n)", ["sv, condition::token", "sv, condition{}, std::errc::io_error"]),
    (r"condition(?:::\w+|\{\})(?=\},\n|,\s+std::errc)", ["condition{}", "condition::token", "condition::watermark"]),
    (r"(condition::\w+)(?=\},\n)", [r"\1, std::errc::io_error"]),
    (r"std::errc::\w+(?=\},\n)", ["std::errc{}", "std::errc::timed_out", "std::errc::io_error"]),
    # Values
    (r"(?<![\w.\\])\d+", [lambda number: str(int(number[0]) + 1)]), (r"\b1\b", ["0"]),
    (rf'(?<!")"(?:\\\d*.|[^"\\\n])((?:\\.|[^"\\\n])*"(?:\s+{LITERAL})*)', [r'"\1']),  # without its first character
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
    (r"&(?:row|\w+\[.*?\])(?= :|;)", ["nullptr"]), (r"<error>", ["<warning>"]), (r"<warning>", ["<error>"]),
    (r"\.name\b(?!\()", [".description"]), (r"\.description\b(?!\()", [".name"]),
    # Comparisons and arithmetic
    (r" == ", [" != "]), (r" != ", [" == "]), (r" && ", [" || "]), (r" \|\| ", [" && "]), (r"!(?=\w)", [""]),
    (r" < ", [" <= ", " > "]), (r" > ", [" >= ", " < "]), (r" <= ", [" < "]), (r" >= ", [" > "]),
    (r" \+ ", [" - "]), (r" - ", [" + "]), (r" % ", [" / "]), (r" / ", [" * "]), (r"\+\+(?=\w)", [""]),
    # Statements and attributes
    (r"^ +\S.*;\n", [""]), (r"\b(?:break|continue);", [";"]), (r"= delete;", ["{ return nullptr; }"]),
    (r"\[\[nodiscard\]\] |alignas\(\w+\) ", [""]), (r"(\[\[nodiscard\]\].*) noexcept\b", [r"\1"]),
    (r"\bv\d+_\d+_\d+\b", ["v"]),
    (r"(const Category)& object = .*;", [r"\1& object = *new Category();", r"\1 object{};"]),
]
DECODER_OPERATORS = [*OPERATORS, (r'(?<= )\w+(?=(?: \w+)* ?"(?:\}|;|\n))', [r"x\g<0>"])]  # a word of a list

# Changes that change nothing the code does, each with its reason.
EQUIVALENT = {
    "unsigned char numbers[last + [1 -> 2]": "one more place for no row",
    "char text[[128 -> 129]": "no text is that long",
    "return make_error_code(error{result < [0 -> 1]": "-0 is 0",
    "return make_error_code(error{result[< -> <=]": "-0 is 0",
    "long long number = [0 -> 1]": "is set before it is read",
    "long long large = [0 -> 1]": "is set before it is read",
    "constexpr unsigned hint_bits = [20 -> 21]": "a place of one more bit",
    "std::array<std::uint64_t, [256 -> 257]": "one more place for no byte",
    "const auto bit = std::uint64_t{[1 -> 2]": "the next bit for each text",
    "std::size_t bytes = [0 -> 1]": "1 is in ASCII",
    "return bytes[>= -> >]": "0x80 by itself is no character",
    "for (char kind = [0 -> 1]": "no kind is 0",
    '{"N", report::name, [false -> true]': "a name has no number that could be unsure",
    "for (auto minus = line.find('-'); minus[< -> <=]": "find() does not return the size",
    "if (number < [0 -> 1]": "0 is no code, of whatever kind",
    "if (number[< -> <=]": "0 is no code, of whatever kind",
    "return number < [2 -> 3]": "'0' + 2 is '2'",
    "return number[< -> <=]": "'0' + 2 is '2'",
    "if (number > [0 -> 1]": "1 is read where it is sure alone",
    "if (number[> -> >=]": "0 is not added",
    "if (number > 0 && place[> -> >=]": "a number is not the word",
    "std::istringstream lines(std::string(comment.substr([0 -> 1]": "the marks around a comment go anyway",
    "const auto fourth = comment.size() > [3 -> 4]": "a comment of four characters says nothing",
    "bool is_in_last_line_ = [false -> true]": "the first token sets it",
    "if (value < [0 -> 1]": "0 is error::ok either way",
    "if (value[< -> <=]": "0 is error::ok either way",
    "std::vector<char> block([1 -> 2]": "a block of any size will do",
    "std::vector<char> block(1U << [16 -> 17]": "a block of any size will do",
    "::lseek(in, [0 -> 1]": "a file that is refused is not read on",
    "if (reason == npos && state != npos) reason = end_of(next_number, state - [1 -> 2]": "before it is no number",
    "constexpr int magnitude(int number) { return number < [0 -> 1]": "-0 is 0",
    "constexpr int magnitude(int number) { return number[< -> <=]": "-0 is 0",
    "std::size_t end_of(const compiled_pattern& pattern, std::size_t begin = [0 -> 1]": "^ is in no such pattern",
}


# An assertion about the number of rows or texts holds for all that are there; an example may have another number.
NO_CODE = r"""(?<=true, )"[^"\n]*"|(?<=false, )"[^"\n]*"|(?s:R"\(.*?\)"|#ifdef _WIN32$.*?#(?:else|endif))|//.*|^#(?:include|error).*|static_assert.*|'\\?"'"""


def code_of(text):
    """The text with blanks in the place of all that is no code."""
    return re.sub(rf"{NO_CODE}|({LITERAL})", lambda found: found[0] if found[1] else re.sub(r".", " ", found[0]), text,
                  flags=re.M)


def mutants_of(text, operators):
    """(line, what is changed, the changed text) for each operator at each of its places."""
    code = code_of(text)
    for pattern, changes in operators:
        for found in re.finditer(pattern, code, re.M):
            begin, end = found.span()
            before = text[text.rfind("\n", 0, begin) + 1:begin]
            for change in changes:
                new = change(found) if callable(change) else found.expand(change)
                if new != found[0]:
                    what = " ".join(f"{before}[{found[0].strip()} -> {new.strip()}]".split())
                    yield text.count("\n", 0, begin) + 1, what, text[:begin] + new + text[end:]
    for found in re.finditer(r"^  (\w+) = \d+,", code, re.M):  # an enumerator renamed wherever it is used
        yield (text.count("\n", 0, found.start()) + 1, f"[{found[1]} -> {found[1]}_x]",
               re.sub(rf"(?<=::){found[1]}\b|\b{found[1]}(?= = )", r"\g<0>_x", text))


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
        catch = shutil.copy(ROOT / "tests/catch.hpp", self.directory)
        subprocess.run([*CXX, "-x", "c++-header", catch, "-o", f"{catch}.gch"], check=True)
        self.main = [self.directory / "main.o"]
        subprocess.run([*CXX, "-c", ROOT / "tests/catch_main.cpp", "-o", *self.main], check=True)
        if not run([*CXX, *self.main, "-o", "main"], directory, 300):  # v3 has it in a library
            self.main += ["-lCatch2Main", "-lCatch2"]
        self.version = ".".join(re.findall(r"#define AGORA_ERRC_VERSION_\w+ (\d+)", HEADER.read_text()))
        self.last_kill = {}  # of each test, the number of the mutant

    def passes(self, test, tree):
        source = tree / test.relative_to(ROOT)
        if test.suffix == ".py":
            return run([source, CXX[0]], tree, 300)
        main = [] if "int main(" in test.read_text() else self.main
        return run([*CXX, "-include", self.directory / "catch.hpp", "-Iinclude", "-Itests",
                    '-DAGORA_ERRC_HEADER="include/agora_errc.hpp"', '-DAGORA_ERRC_README="README.md"',
                    f'-DAGORA_ERRC_BUILD_VERSION="{self.version}"', source, *main, "-o", "program"],
                   tree, 300) and run(["./program", "-a"], tree, 10)

    def failing(self, tests, number, path, text):
        """The first of the tests to fail, where a file has this text. Scripts, which are slow, come last, and the
        test that failed last comes first."""
        tree = self.directory / str(number)
        for part in "include", "tests":
            shutil.copytree(ROOT / part, tree / part)
        shutil.copy(ROOT / "README.md", tree)
        (tree / path.relative_to(ROOT)).write_text(text)
        for test in sorted(tests, key=lambda test: (test.suffix, -self.last_kill.get(test, 0))):
            if not self.passes(test, tree):
                self.last_kill[test] = number
                break
        else:
            test = None
        shutil.rmtree(tree)
        return test


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sample", nargs="?", type=int, help="how many mutants; all by default")
    parser.add_argument("--only", choices=["header", "decode"], help="mutants of this alone")
    parser.add_argument("--list", action="store_true", help="only say what would be changed")
    arguments = parser.parse_args()

    mutants = []
    stale = set(EQUIVALENT)
    for path in [HEADER, *DECODER]:
        for line, what, text in mutants_of(path.read_text(), OPERATORS if path == HEADER else DECODER_OPERATORS):
            stale.discard(what)
            if what not in EQUIVALENT and arguments.only in (None, "header" if path == HEADER else "decode"):
                mutants.append((path, f"{path.name}:{line}: {what}", text))
    if stale:
        sys.exit(f"named as equivalent, but no mutant: {sorted(stale)}")
    if arguments.sample is not None:
        random.seed(HEADER.read_text())
        mutants = random.sample(mutants, min(arguments.sample, len(mutants)))
    if arguments.list:
        print(*(what for _, what, _ in mutants), sep="\n")
        return 0

    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(2) as pool:
        suite = Suite(directory)
        unchanged = {test: path for path in {path for path, _, _ in mutants} for test in tests_of(path)}
        for test in pool.map(lambda test: suite.failing([test], test.stem, unchanged[test], unchanged[test].read_text()),
                             unchanged):
            if test:
                sys.exit(f"{test.name} fails without any mutation")
        survivors = 0
        for (_, what, _), test in zip(mutants, pool.map(
                lambda number: suite.failing(tests_of(mutants[number][0]), number, *mutants[number][::2]),
                range(len(mutants)))):
            if test is None:
                survivors += 1
                print(f"survived: {what}", flush=True)
    print(f"{len(mutants)} mutants, {len(mutants) - survivors} killed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
