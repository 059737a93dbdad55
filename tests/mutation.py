#!/usr/bin/env python3
"""Changes the header or the decoder in one place at a time and reports which changes the tests catch.

    tests/mutation.py            every mutant
    tests/mutation.py 60         a sample of 60, the same for the same sources
    tests/mutation.py --only decode    those of the decoder; or header
    tests/mutation.py --list     only say what would be changed

Prints each survivor and "N mutants, N killed"; exits with 1 if one survives. A mutant is killed if
a test fails, if the tests do not compile, or if they do not end. Says at the start how long it
takes; on a terminal it shows how many are done.
"""

import argparse
import concurrent.futures
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = (ROOT / "include/agora_errc.hpp").read_text()
DECODER = {  # file: where its code begins
    ROOT / "tests/decode/decode.cpp": "class catalog {",
    ROOT / "tests/decode/codes_in_log.hpp": "constexpr std::string_view error_words",
    ROOT / "tests/decode/sdk_header.hpp": "inline bool is_word",
}
CXX = ["g++", "-std=c++17", "-O0", "-D_GLIBCXX_ASSERTIONS"]

# The tests that see a kind of mutant soonest come first; a mutant that survives meets all of them.
TESTS = {
    "codes": ["codes_test", "lookup_test"],
    "text": ["descriptions_test", "codes_test", "readme_test"],
    "meanings": ["conditions_test"],
    "logic": ["lookup_test", "error_code_test", "conditions_test"],
    "decode": ["decode_test", "decode_memory_test"],
}
ALL_TESTS = ["codes_test", "conditions_test", "descriptions_test", "error_code_test",
             "lookup_test", "readme_test", "after_main_test", "compile_test"]

# Changes that change nothing the code does, each with its reason.
EQUIVALENT = {
    "static_assert(count<Code> <= 255 -> 254": "there are fewer rows",
    "static_assert(count<Code> <= 255 -> 256": "there are fewer rows",
    "static_assert(count<Code> <= -> <": "there are fewer rows",
    "for (std::size_t row = 0 -> 1": "the first page is that of a later row too",
    "unsigned char previous[count<Code> + 1 -> 2": "one row more is in no chain",
    "unsigned char last[32 -> 31": "more or fewer chains only change the speed",
    "unsigned char last[32 -> 33": "more or fewer chains only change the speed",
    "inline constexpr unsigned page_size = 32 -> 31": "other sizes only change speed and weight",
    "inline constexpr unsigned page_size = 32 -> 33": "other sizes only change speed and weight",
    "(page_size - -> +": "a page more is empty",
    "(page_size - 1 -> 2": "the last row's value sets that bit itself",
    "(page_size - 1 -> 0": "a page more is empty",
    "unsigned short begin[last_value / -> *": "what is more is not used",
    "unsigned short begin[last_value / page_size + 1 -> 2": "what is more is not used",
    "return value <= -> <": "the last value of that page has no row",
    "return name.empty() ? 0 -> 1": "no row is without a name",
    "return name.empty() ? 0 : (name.size() + static_cast<unsigned char>(name.back())) % -> /":
        "other chains are as good",
    "return name.empty() ? 0 : (name.size() + -> -": "other chains are as good",
    "return make_error_code(error{result < -> <=": "-0 is 0",
    "if (number < -> <=": "0 is known",
    "if (number < 0 -> 1": "0 is known",
    "if (size < -> <=": "no write writes nothing",
    "int number = 0 -> 1": "is overwritten",
    "int last = 0 -> 1": "is overwritten before it counts",
    'const auto goes_on = is_word(next) || (has(" -> "x': "a letter is a word",
    'if (!has(" -> "x': "a mark is no letter",
    'const auto is_alone = before.empty() || is_wide(before.back()) || has(" \\t([\\" -> "x':
        "a number that begins a word is behind no letter",
    "bool is_in_last_line_ = false -> true": "no enumerator is in front",
    "std::istringstream lines(std::string(comment.substr(0 -> 1": "comments begin with a mark",
    "size = std::min(text.find(\"*/\", 2), text.size() - 2 -> 3": "a comment without an end",
    "char buffer[48 -> 47": "no text is that long",
    "char buffer[48 -> 49": "no text is that long",
}

# What can go wrong with the header as a whole: what is changed, into what.
BY_HAND = [
    ("char buffer[48];", "char buffer[35];"),
    ("char buffer[48];", "char buffer[34];"),
    ("alignas(Category) ", ""),
    ("static const Category& object = *::new (static_cast<void*>(storage<Category>)) Category();",
     "static const Category object{};"),
    ("static const Category& object = *::new (static_cast<void*>(storage<Category>)) Category();",
     "static Category object{}; ::new (static_cast<void*>(storage<Category>)) Category();"),
    ("inline namespace v1_0_0 {", "inline namespace v1_0_1 {"),
    ("const code_info<Code>* find(decltype(nullptr)) = delete;",
     "const code_info<Code>* find(decltype(nullptr)) { return nullptr; }"),
    ("__cplusplus < 201703L", "__cplusplus < 201402L"),
]


def span_of(opening):
    """The part of the header from this text to the next "};", as (begin, end)."""
    begin = HEADER.index(opening)
    return begin, HEADER.index("\n};", begin)


def enum_rows(kind):
    """Matches of (enumerator, value) of the enum, in order."""
    return list(re.compile(r"^  (\w+) = (\d+),", re.M).finditer(
        HEADER, *span_of(f"enum class {kind} : int {{")))


def table_rows(kind):
    """Matches of (enumerator, name, description, condition, errc) of the table, in order."""
    pattern = (rf'\{{{kind}::(\w+), "(\w+)"sv,\s+((?:"[^"]*"\s*)+)sv'
               r'(?:,\s+(condition(?:::\w+|\(\))))?(?:,\s+(std::errc::\w+))?\}')
    return list(re.compile(pattern).finditer(HEADER, *span_of(f"code_info<{kind}> {kind}s[] = {{")))


def replaced(*changes):
    """The header with (begin, end, text) changes."""
    text = HEADER
    for begin, end, new in sorted(changes, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def swap(a, b, group):
    return replaced((*a.span(group), b.group(group)), (*b.span(group), a.group(group)))


def mutants_of_codes(kind):
    rows = table_rows(kind)
    if len(rows) != len(enum_rows(kind)):
        sys.exit(f"{len(rows)} rows of {len(enum_rows(kind))} {kind}s are in the form expected here")
    for row in enum_rows(kind):
        name, value = row.group(1), int(row.group(2))
        yield "codes", f"{kind}::{name}: value {value + 1}", replaced((*row.span(2), str(value + 1)))
        yield "codes", f"{kind}::{name}: renamed", re.sub(
            rf"(\b{kind}::{name}\b)", r"\1_x", replaced((*row.span(1), name + "_x")))
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


def mutants_of_meanings(kind):
    """Each condition and std::errc taken away, given and exchanged."""
    for row in table_rows(kind):
        code = f"{kind}::{row.group(1)}"
        condition, errc = row.group(4) or "condition()", row.group(5) or "std::errc()"

        def with_meanings(new_condition, new_errc):
            end = row.end(3) + len("sv")
            return replaced((end, row.end(), f", {new_condition}, {new_errc}}}"))

        for other in "condition()", "condition::token", "condition::web_only":
            if other != condition:
                yield "meanings", f"{code}: {other}", with_meanings(other, errc)
        for other in "std::errc()", "std::errc::timed_out", "std::errc::io_error":
            if other != errc:
                yield "meanings", f"{code}: {other}", with_meanings(condition, other)


OPERATORS = [
    (r" ==(?=\s)", [" !="]), (r" !=(?=\s)", [" =="]), (r" <=(?=\s)", [" <", " >"]),
    (r" <(?=\s)", [" <=", " >="]), (r" &&(?=\s)", [" ||"]), (r" \|\|(?=\s)", [" &&"]),
    (r" %(?=\s)", [" /"]), (r" /(?=\s)", [" *"]), (r" \+(?=\s)", [" -"]), (r" -(?=\s)", [" +"]),
    (r"\+\+(?=\w)", [""]), (r"!(?=detail::|known|is_)", [""]), (r"\btrue\b", ["false"]),
    (r"\bfalse\b", ["true"]), (r"(?<![\w\"])\d+(?=U? -|[;\]),]| :)", [1, -1]),
    (r"&row\b", ["nullptr"]), (r"&of_chain\b", ["nullptr"]),
    (r"\.name;", [".description;"]), (r"\.description;", [".name;"]),
    (r"is_a<error>", ["is_a<warning>"]), (r"is_a<warning>", ["is_a<error>"]),
    (r"is_error_code_enum", ["is_error_condition_enum"]), (r"\[\[nodiscard\]\] ", [""]),
    (r'(?<=[("])(?=agora\.|unknown )', ["x"]), (r'(?<=return ")(?=[A-Z])', ["x"]),
    (r'(?<= = ")(?=agora\.|unknown )', ["x"]),
]


DECODER_OPERATORS = [
    (r" ==(?=\s)", [" !="]), (r" !=(?=\s)", [" =="]), (r" <(?=\s)", [" <="]), (r" >=?(?=\s)", [" <"]),
    (r" &&(?=\s)", [" ||"]), (r" \|\|(?=\s)", [" &&"]), (r"!(?=[a-z:]\w*[.(:])", [""]),
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]), (r"\b(continue|break);", [";"]),
    (r"(?<![\w\"'.-])\d+(?=[,;)\]])", [1]), (r'"(?=[^"\\]+"[,}])', ['"x']),
    (r'(?<= )(?=[^\s"=;]+ (?:[^\s"=;]+ )*")', ["x"]),  # a word of a list
]


def mutants_of_lines(text, begin, operators):
    """(what, changed text) for each operator in each line of code from there on."""
    for match in re.compile(r"[^\n]*\n").finditer(text, begin):
        line = match.group()
        if line.lstrip().startswith(("//", "#")):
            continue
        end = line.index("  //") if "  //" in line else len(line)
        for pattern, changes in operators:
            for found in re.compile(pattern).finditer(line, 0, end):
                for change in changes:
                    new = str(int(found.group()) + change) if isinstance(change, int) else change
                    changed = line[:found.start()] + new + line[found.end():]
                    what = f"{line[:found.end()].strip()} -> {new.strip()}"
                    number = text.count("\n", 0, match.start()) + 1
                    yield f"{number}: {what}", text[:match.start()] + changed + text[match.end():]


def mutants_of_logic():
    for what, text in mutants_of_lines(HEADER, HEADER.index("// Lookup ---"), OPERATORS):
        yield "logic", what, {"agora_errc.hpp": text}
    for old, new in BY_HAND:
        if HEADER.count(old) != 1:
            sys.exit(f"{old!r} is not in the header once")
        yield "logic", f"{old} -> {new}", {"agora_errc.hpp": HEADER.replace(old, new)}


def mutants_of_decoder():
    for path, begin in DECODER.items():
        text = path.read_text()
        for what, changed in mutants_of_lines(text, text.index(begin), DECODER_OPERATORS):
            if "setmode" not in what:  # of Windows
                yield "decode", f"{path.name}:{what}", {f"{path.name}": changed}


def without_line(what):
    return re.sub(r"^(\w+\.[ch]pp:)?\d+: ", "", what)


def all_mutants():
    for kind in ("error", "warning"):
        for test, what, text in (*mutants_of_codes(kind), *mutants_of_meanings(kind)):
            yield test, what, {"agora_errc.hpp": text}
    yield from mutants_of_logic()
    yield from mutants_of_decoder()


def run(command, seconds):
    try:
        return subprocess.run(command, capture_output=True, timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def path_of(test):
    return next(ROOT.glob(f"tests/*/{test}.cpp"))


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
        subprocess.run([*CXX, "-c", ROOT / "tests/catch_main.cpp", "-o", *self.main], check=True)
        if not run([*CXX, *self.main, "-o", self.directory / "main"], 300):  # v3 has it in a library
            self.main += ["-lCatch2Main", "-lCatch2"]

    def failing(self, name, changed, tests):
        """The first of the tests to fail with these changed files; None where all pass."""
        work = self.directory / name
        work.mkdir()
        sources = {"agora_errc.hpp": HEADER}
        if tests == TESTS["decode"]:  # they include the decoder from beside themselves
            for path in (*DECODER, *map(path_of, tests)):
                sources[path.name] = path.read_text()
        for path, text in {**sources, **changed}.items():
            (work / path).write_text(text)
        header = work / "agora_errc.hpp"
        for test in tests:
            if test == "compile_test":
                if not run([ROOT / "tests/library/compile_test.py", "--header", header, "g++"], 300):
                    return test
                continue
            program = work / test
            source = work / f"{test}.cpp"
            main = [] if test in ("after_main_test", "decode_memory_test") else self.main
            build = [*self.flags, f"-I{work}", f'-DAGORA_ERRC_HEADER="{header}"',
                     source if source.exists() else path_of(test), *main, "-o", program]
            if not run(build, 300) or not run([program, "-a"], 20):
                return test
            program.unlink()
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sample", nargs="?", type=int, help="how many mutants; all by default")
    parser.add_argument("--only", choices=["header", "decode"], help="mutants of this alone")
    parser.add_argument("--list", action="store_true", help="only say what would be changed")
    arguments = parser.parse_args()
    mutants = list(all_mutants())
    stale = EQUIVALENT.keys() - {without_line(what) for _, what, _ in mutants}
    if stale:
        sys.exit(f"named as equivalent, but no mutant: {sorted(stale)}")
    mutants = [mutant for mutant in mutants if without_line(mutant[1]) not in EQUIVALENT
               and arguments.only in (None, "decode" if mutant[0] == "decode" else "header")]
    if arguments.list:
        print("\n".join(what for _, what, _ in mutants))
        return 0
    if arguments.sample is not None:
        random.seed(HEADER)
        mutants = random.sample(mutants, min(arguments.sample, len(mutants)))
    print(f"{len(mutants)} mutants: about {len(mutants) // 60 + 1} min on two cores", flush=True)

    with tempfile.TemporaryDirectory() as directory:
        suite = Suite(directory)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            failing = [*filter(None, pool.map(
                lambda tests: suite.failing(f"unchanged_{tests[0]}", {}, tests),
                [*([test] for test in ALL_TESTS), TESTS["decode"]]))]
        if failing:
            print(f"{failing[0]} fails without any mutation")
            return 1

        def survives(number):
            kind, _, changed = mutants[number]
            first = TESTS[kind]
            rest = [] if kind == "decode" else [test for test in ALL_TESTS if test not in first]
            return not suite.failing(f"mutant{number}", changed, first + rest)

        survivors = []
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for number, survived in enumerate(pool.map(survives, range(len(mutants)))):
                if survived:
                    survivors.append(number)
                    print(f"survived: {mutants[number][1]}", flush=True)
                if sys.stderr.isatty():
                    print(f"\r\033[K{number + 1} of {len(mutants)}", end="", file=sys.stderr,
                          flush=True)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(f"{len(mutants)} mutants, {len(mutants) - len(survivors)} killed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
