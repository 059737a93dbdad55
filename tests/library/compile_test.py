#!/usr/bin/env python3
"""What only a compiler can tell of the header, each check a small program of its own.

    tests/library/compile_test.py COMPILER [FLAG...]

Copies of the header have more codes, one at a time and all together, and more names, as somebody will add them; two
releases are linked into one program; what must not compile is refused, with a message that says why.
Prints each check that fails; exits with 1 if one does. Takes about half a minute.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HEADER = (HERE.parent.parent / "include/agora_errc.hpp").read_text()


ENUMERATOR = r"^(?:  ///.*\n)+  (\w+) = (\d+),$"


def body_of(text, opening):
    """Where the enum or the table with this opening begins and ends."""
    begin = text.index(opening)
    return begin, text.index("\n};", begin) + 1


# The tables by their enums.
TABLES = dict(re.findall(r"^inline constexpr code_info<(\w+)> (\w+)\[\] = \{$", HEADER, re.M))


def codes_to_come(of_each=12):
    """(enum, value, name) of up to so many values of each that no code has, below the first, between and beyond."""
    for kind in TABLES:
        taken = {int(value) for _, value in re.findall(
            ENUMERATOR, HEADER[slice(*body_of(HEADER, f"enum class {kind} "))], re.M)}
        gaps = [value for value in range(max(taken) + 2) if value not in taken and value - 1 in taken | {-1}]
        for value in sorted({gaps[0], *gaps[::-(len(gaps) // of_each + 1)]}):
            yield kind, value, f"TO_COME_{value}"


def with_code(text, kind, value, name):
    """The header with this code: an enumerator and a row, in order."""
    enumerator = name.lower()
    begin, end = body_of(text, f"enum class {kind} ")
    later = next((found for found in re.finditer(ENUMERATOR, text[begin:end], re.M) if int(found[2]) > value), None)
    at = begin + later.start() if later else end
    text = f"{text[:at]}  /// Added.\n  {enumerator} = {value},\n{text[at:]}"
    begin, end = body_of(text, f" {TABLES[kind]}[] = ")
    at = text.index(f"    {{{kind}::{later[1]},", begin) if later else end
    return f'{text[:at]}    {{{kind}::{enumerator}, "{name}"sv, ""sv}},\n{text[at:]}'


def with_other_name(text, kind, value, name):
    """The header with another name for a code: an enumerator, and an entry among the other names."""
    enumerator = name.lower()
    text = re.sub(rf"^  \w+ = {value},$", rf"\g<0>\n  /// Added.\n  {enumerator} = {value},", text, count=1, flags=re.M)
    _, end = body_of(text, f" other_{kind}_names[] = ")
    return f'{text[:end]}    {{{kind}::{enumerator}, "{name}"sv}},\n{text[end:]}'


def with_codes(codes):
    text = HEADER
    for code in codes:
        text = with_code(text, *code)
    return text


class Checks:
    """Each returns None where it succeeds, else what went wrong."""

    def __init__(self, directory, compiler, flags):
        self.directory = pathlib.Path(directory)
        self.command = [compiler, *flags, "-Wall", "-Wextra", "-Werror"]

    def write(self, folder, header):
        path = self.directory / folder
        path.mkdir()
        (path / "agora_errc.hpp").write_text(header)
        return f"-I{path}"

    @staticmethod
    def run(*command, source=None):
        result = subprocess.run([str(part) for part in command], input=source, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)
        return None if result.returncode == 0 else result.stdout or f"exit {result.returncode}"

    def finds_all(self, folder, header, codes, *flags, macro="ADDED_CODES"):
        """The codes of this header, and that these were added to it, or that they have these names now."""
        added = " ".join(f'CODE({kind}, {value}, "{name}")' for kind, value, name in codes)
        return self.run(*self.command, *flags, "-std=c++17", self.write(folder, header), f"-D{macro}(CODE)={added}",
                        "-fsyntax-only", HERE / "added_codes.cpp")

    def finds_other_name(self, *code):
        return self.finds_all("other_name", with_other_name(HEADER, *code), [code], macro="ADDED_NAMES")

    def links_releases(self, optimization):
        """Files built with two releases, whose tables differ, in one program, in both orders."""
        newer = re.sub(r"(inline namespace )\w+", r"\1newer", with_codes(codes_to_come()))
        newer = re.sub(r'(TO_COME_\d+"sv, )""sv', r'\1"Added."sv', newer)
        folder = self.directory / f"releases{optimization}"
        folder.mkdir()
        headers = {"older": self.write(folder / "older", HEADER), "newer": self.write(folder / "newer", newer)}
        macros = {"older": ["-DRELEASE=older", "-DTEXT=older_text"], "newer": ["-DRELEASE=newer", "-DTEXT=newer_text"],
                  "main": ["-DMAIN"]}
        for name, of_file in macros.items():
            failure = self.run(*self.command, "-std=c++17", optimization, headers.get(name, headers["older"]), *of_file,
                               "-c", HERE / "two_releases.cpp", "-o", folder / f"{name}.o")
            if failure:
                return failure
        for order in ("older.o", "newer.o", "main.o"), ("newer.o", "older.o", "main.o"):
            failure = (self.run(*self.command, *(folder / name for name in order), "-o", folder / "program")
                       or self.run(folder / "program"))
            if failure:
                return f"{order}: {failure}"
        return None

    def compiles(self, code, standard="c++17"):
        """The code behind an #include of the header."""
        source = f"#include <agora_errc.hpp>\nnamespace ae = agora_errc;\n{code}\n"
        return self.run(*self.command, f"-std={standard}", f"-I{HERE}/../../include", "-fsyntax-only", "-x", "c++",
                        "-", source=source)

    def compiles_behind_std(self):
        """All of std, in which GCC looks for operators, is there before the header is."""
        return self.run(*self.command, "-std=c++17", f"-I{HERE}/../../include", "-fsyntax-only", "-x", "c++", "-",
                        source="#include <system_error>\nusing namespace std;\n#include <agora_errc.hpp>\n")

    def refuses(self, code, reason):
        """In one error, as a user reads it; GCC tells of a substitution that failed by the same word."""
        failure = self.compiles(code)
        if failure is None:
            return "it compiles"
        errors = [line for line in failure.splitlines() if " error: " in line and "no type named" not in line]
        return None if re.search(reason, failure) and len(errors) == 1 else failure

    def refuses_table(self, what, codes, reason):
        failure = self.finds_all(what, with_codes(codes), [])
        return None if failure and reason in failure else failure or "it compiles"

    def leaves_no_macro(self):
        """Beside those of the files that it includes, the header has its guard and its version."""
        def macros(source):
            command = [*self.command, "-std=c++17", f"-I{HERE}/../../include", "-dM", "-E", "-x", "c++", "-"]
            output = subprocess.run(command, input=source, stdout=subprocess.PIPE, text=True, check=True).stdout
            return set(re.findall(r"^#define (\w+)", output, re.M))
        own = macros("#include <agora_errc.hpp>\n") - macros("\n".join(re.findall("^#include .*", HEADER, re.M)) + "\n")
        left = [name for name in own if not re.fullmatch(r"AGORA_ERRC_(HPP|VERSION_(MAJOR|MINOR|PATCH))", name)]
        return f"macros: {left}" if left or not own else None

    def refuses_old_language(self):
        """In one error; MSVC tells the language by _MSVC_LANG."""
        for flags, is_old in ([], True), (["-D_MSVC_LANG=201402L"], True), (["-D_MSVC_LANG=201703L"], False):
            failure = self.run(*self.command, *flags, "-std=c++14", f"-I{HERE}/../../include", "-fsyntax-only",
                               "-x", "c++", "-", source="#include <agora_errc.hpp>\n") or "it compiles"
            is_refused = "agora_errc.hpp needs C++17" in failure
            if is_refused != is_old or (is_old and failure.count("error:") != 1):
                return f"{flags}: {failure}"
        return None


NO_MATCH = "no matching"
REFUSED = {
    "auto* row = ae::find<ae::error>(0);": "deleted",
    "auto* row = ae::find<ae::error>(nullptr);": "deleted",
    "auto* row = ae::find<ae::rtmp_reason>(nullptr);": "deleted",
    "auto* category = ae::find_category(0);": "deleted",
    "auto* category = ae::find_category(nullptr);": "deleted",
    'auto* row = ae::find<int>("ERR_OK");': NO_MATCH,
    'auto* row = ae::find<std::errc>("x");': NO_MATCH,
    'auto* row = ae::find<ae::condition>("token");': NO_MATCH,
    "auto* row = ae::find(std::errc::timed_out);": NO_MATCH,
    "auto text = ae::name(std::errc::timed_out);": NO_MATCH,
    "auto text = ae::name(10);": NO_MATCH,
    "auto text = ae::description(std::errc::timed_out);": NO_MATCH,
    "auto code = ae::make_error_code(1);": NO_MATCH,
    "auto code = ae::make_error_code(ae::condition::token);": NO_MATCH,
    "auto condition = ae::make_error_condition(ae::error::ok);": "convert|initialize|" + NO_MATCH,
    "auto& category = ae::category<int>();": NO_MATCH,
    "auto& category = ae::category<std::errc>();": NO_MATCH,
    "bool is = ae::is<int>(std::error_code());": NO_MATCH,
    "bool is = ae::is<ae::condition>(std::error_code());": NO_MATCH,
    "ae::error code = 10;": "convert|initialize",
    "ae::error code = ae::warning::pending;": "convert|initialize",
    "ae::connection_reason code = ae::error::ok;": "convert|initialize",
    "int value = ae::error::ok;": "convert|initialize",
    "std::error_code code = ae::condition::token;": "convert|conversion",
    "bool same = ae::error::aborted == ae::warning::pending;": "ambiguous|no match|invalid operands",
    "bool same = ae::error::aborted == ae::relay_error::ok;": "ambiguous|no match|invalid operands",
    "bool same = std::error_code() == 10;": "no match|invalid operands",
    "bool same = std::errc::timed_out == ae::condition::token;": "ambiguous|no match|invalid operands",
    "auto code = ae::from_result(ae::error::ok);": "deleted",
    "auto code = ae::from_result(true);": "deleted",
    "auto code = ae::from_result(-1L);": "deleted",
    "enum ERROR_CODE_TYPE { ERR_INVALID_TOKEN = 110 }; auto code = ae::from_result(ERR_INVALID_TOKEN);": "deleted",
}
NODISCARD = """
    ae::find(ae::error::ok)
    ae::find(ae::condition::token)
    ae::find<ae::error>("ERR_OK")
    ae::find_category("agora.error")
    ae::name(ae::error::ok)
    ae::name(ae::condition::token)
    ae::name(std::error_code())
    ae::description(ae::error::ok)
    ae::description(ae::condition::token)
    ae::description(std::error_code())
    ae::condition_of(std::error_code())
    ae::to_string(std::error_code())
    ae::is<ae::error>(std::error_code())
    ae::from_result(-1)
    ae::category<ae::error>()
    ae::make_error_code(ae::error::ok)
    ae::make_error_condition(ae::condition::token)
    ae::operator==(std::error_code(), ae::error::ok)
    ae::operator!=(std::error_code(), ae::relay_error::ok)
    ae::operator==(ae::condition::token, std::error_code())
    ae::operator!=(ae::error::ok, std::error_code())
"""
REFUSED.update({f"void f() {{ {call.strip()}; }}": "unused-result|unused-value|nodiscard"
                for call in NODISCARD.strip().splitlines()})


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(2) as pool:
        checks = Checks(directory, arguments[0], arguments[1:])
        codes = list(codes_to_come())
        todo = {
            "as it is": (checks.finds_all, "as_it_is", HEADER, []),
            "as it is, in UBSan's constant expressions": (checks.finds_all, "ubsan", HEADER, [], "-fsanitize=undefined"),
            "all codes to come": (checks.finds_all, "all", with_codes(codes), codes),
            "more rows than can be numbered": (
                checks.refuses_table, "many", [("warning", value, f"TO_COME_{value}") for value in range(3000, 3256)],
                "numbers the rows"),
            "a value that needs too long an index": (
                checks.refuses_table, "large", [("relay_error", 65536, "TO_COME")], "a number for each value"),
            "another name": (checks.finds_other_name, "error", 0, "ERR_NO_ERROR_TO_COME"),
            "two releases, -O0": (checks.links_releases, "-O0"),
            "two releases, -O2": (checks.links_releases, "-O2"),
            "before C++17: one clear message": (checks.refuses_old_language,),
            "no macro is left": (checks.leaves_no_macro,),
            "behind using namespace std": (checks.compiles_behind_std,),
        }
        for code in codes:
            todo[f"{code[2]} added"] = checks.finds_all, code[2], with_code(HEADER, *code), [code]
        for code, reason in REFUSED.items():
            todo[f"refused: {code}"] = checks.refuses, code, reason
        running = {what: pool.submit(*check) for what, check in todo.items()}
        failures = {what: check.result() for what, check in running.items() if check.result()}
    for what, output in failures.items():
        print(f"FAILED: {what}\n{output}")
    print(f"{len(todo)} checks, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
