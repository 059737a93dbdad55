#!/usr/bin/env python3
"""What only a compiler can tell of the header, each check a small program of its own.

    tests/library/compile_test.py [--header FILE] COMPILER [FLAG...]

Copies of the header have codes added, one at a time and all together, as somebody will add them;
two releases are linked into one program; what must not compile is refused, with a message that
says why. Prints each check that fails; exits with 1 if one does. Takes about half a minute.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HEADER = (HERE.parent.parent / "include/agora_errc.hpp").read_text()  # or that of --header

# Errors that the SDK's headers have and the documentation lacks.
UNDOCUMENTED = {
    8: "ERR_INVALID_STATE", 22: "ERR_RESOURCE_LIMITED", 23: "ERR_FUNC_IS_PROHIBITED",
    103: "ERR_NO_SERVER_RESOURCES", 117: "ERR_STREAM_MESSAGE_TIMEOUT",
    119: "ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED", 121: "ERR_INVALID_USER_ID",
    122: "ERR_DATASTREAM_DECRYPTION_FAILED", 130: "ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH",
    131: "ERR_LICENSE_CREDENTIAL_INVALID", 134: "ERR_INVALID_USER_ACCOUNT", 157: "ERR_CERT_RAW",
    158: "ERR_CERT_JSON_PART", 159: "ERR_CERT_JSON_INVAL", 166: "ERR_CERT_NULL",
    168: "ERR_CERT_REQUEST", 200: "ERR_PCMSEND_FORMAT", 201: "ERR_PCMSEND_BUFFEROVERFLOW",
    250: "ERR_RDT_USER_NOT_EXIST", 255: "ERR_RDT_ENCRYPTION", 428: "ERR_LOGIN_ALREADY_LOGIN",
    1027: "ERR_ADM_NO_PERMISSION", 1502: "ERR_VDM_WIN_DEVICE_IN_USE",
    2007: "ERR_ADM_APPLICATION_LOOPBACK",
}


def undocumented():
    """Those that nobody has added to the header yet."""
    enum = HEADER[HEADER.index("enum class error "):HEADER.index("enum class warning ")]
    return {value: name for value, name in UNDOCUMENTED.items() if f" = {value}," not in enum}


def with_codes(codes):
    """The header with an enumerator and a row for each of these errors, in order."""
    text = HEADER
    for value, name in sorted(codes.items()):
        enumerator = name[len("ERR_"):].lower()
        begin = text.index("enum class error : int {")
        end = text.index("\n};", begin) + 1
        later = next((found.start() for found in re.compile(r"^  \w+ = (\d+),", re.M).finditer(
            text, begin, end) if int(found.group(1)) > value), end)
        text = text[:later] + f"  {enumerator} = {value},  ///< Added.\n" + text[later:]
        values = dict(re.findall(r"^  (\w+) = (\d+),", text[begin:text.index("\n};", begin)], re.M))
        begin = text.index("errors[] = {")
        end = text.index("\n};", begin) + 1
        later = next((found.start() for found in re.compile(r"^    \{error::(\w+),", re.M).finditer(
            text, begin, end) if int(values[found.group(1)]) > value), end)
        row = f'    {{error::{enumerator}, "{name}"sv, "Added."sv}},\n'
        text = text[:later] + row + text[later:]
    return text


def of_release(version, codes):
    text = with_codes(codes)
    for part, number in zip(("MAJOR", "MINOR", "PATCH"), version):
        text = re.sub(rf"(AGORA_ERRC_VERSION_{part}) \d+", rf"\1 {number}", text)
    return re.sub(r"\bv\d+_\d+_\d+\b", "v{}_{}_{}".format(*version), text)


class Checks:
    def __init__(self, directory, compiler, flags):
        self.directory = pathlib.Path(directory)
        self.compiler = compiler
        (self.directory / "agora_errc.hpp").write_text(HEADER)
        self.command = [compiler, *flags, "-Wall", "-Wextra", "-Werror", f"-I{HERE}"]

    def folder(self, name):
        folder = self.directory / re.sub(r"\W", "_", name)
        folder.mkdir()
        return folder

    @staticmethod
    def run(*command):
        """None where the command succeeds, else what it printed."""
        result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)
        return None if result.returncode == 0 else result.stdout or f"exit {result.returncode}"

    def finds_all(self, codes):
        """A copy of the header with these codes, and a program that looks for all there are."""
        folder = self.folder("added " + " ".join(map(str, codes)))
        (folder / "agora_errc.hpp").write_text(with_codes(codes))
        added = " ".join(f"CODE({value}, {name})" for value, name in codes.items())
        return (self.run(*self.command, "-std=c++17", f"-I{folder}", f"-DADDED(CODE)={added}",
                         HERE / "added_codes.cpp", "-o", folder / "program")
                or self.run(folder / "program"))

    def links_releases(self, older_first, optimization):
        """Files built with two releases, whose tables differ, in one program."""
        folder = self.folder(f"releases {older_first} {optimization}")
        objects = []
        for name, version, codes in (("older", (1, 0, 0), {}),
                                     ("newer", (1, 0, 1), undocumented())):
            (folder / name).mkdir()
            (folder / name / "agora_errc.hpp").write_text(of_release(version, codes))
            objects.append(folder / f"{name}.o")
            failure = self.run(*self.command, "-std=c++17", optimization, f"-I{folder / name}",
                               f"-DRELEASE={name}", "-c", HERE / "two_releases.cpp",
                               "-o", objects[-1])
            if failure:
                return failure
        main = folder / "main.o"
        return (self.run(*self.command, "-std=c++17", optimization, "-DMAIN", f"-I{folder}/older",
                         "-c", HERE / "two_releases.cpp", "-o", main)
                or self.run(*self.command, *(objects if older_first else reversed(objects)), main,
                            "-o", folder / "program")
                or self.run(folder / "program"))

    def compiles(self, code, *flags, standard="c++17"):
        """None where the code compiles behind an #include of the header, else why not."""
        source = f"#include <agora_errc.hpp>\nnamespace ae = agora_errc;\n{code}\n"
        result = subprocess.run([*self.command, f"-std={standard}", f"-I{self.directory}",
                                 *flags, "-fsyntax-only", "-x", "c++", "-"], input=source,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return None if result.returncode == 0 else result.stdout

    def refuses(self, code, reason):
        """None where the code is refused for this reason."""
        failure = self.compiles(code)
        if failure is None:
            return "it compiles"
        return None if re.search(reason, failure) else failure

    def refuses_old_language(self):
        failure = self.compiles("", standard="c++14") or ""
        own = [line for line in failure.splitlines() if "error" in line and "#error" not in line
               and "agora_errc.hpp needs C++17" not in line and "namespace ae" not in line
               and "agora_errc" in line and "<stdin>" not in line]
        return None if "agora_errc.hpp needs C++17" in failure and not own else failure or "it compiles"


NODISCARD = r"unused-result|unused-value|nodiscard"
REFUSED = {
    "auto* row = ae::find<ae::error>(0);": "deleted",
    "auto* row = ae::find<ae::error>(nullptr);": "deleted",
    "auto* row = ae::find<ae::warning>(nullptr);": "deleted",
    'auto* row = ae::find<int>("ERR_OK");': "code_traits<int>|no matching",
    "ae::error code = 10;": "convert|initialize",
    "ae::error code = ae::warning::pending;": "convert|initialize",
    "int value = ae::error::ok;": "convert|initialize",
    "bool same = ae::error::aborted == ae::warning::pending;": "ambiguous|no match",
    "bool same = std::error_code() == 10;": "no match|invalid operands",
    "auto code = ae::from_result(ae::error::ok);": "convert|initialize|no matching",
    "void f() { ae::find(ae::error::ok); }": NODISCARD,
    "void f() { ae::find(ae::warning::pending); }": NODISCARD,
    'void f() { ae::find<ae::error>("ERR_OK"); }': NODISCARD,
    "void f() { ae::name(ae::error::ok); }": NODISCARD,
    "void f() { ae::name(ae::warning::pending); }": NODISCARD,
    "void f() { ae::name(std::error_code()); }": NODISCARD,
    "void f() { ae::description(ae::error::ok); }": NODISCARD,
    "void f() { ae::description(ae::warning::pending); }": NODISCARD,
    "void f() { ae::from_result(-1); }": NODISCARD,
    "void f() { ae::error_category(); }": NODISCARD,
    "void f() { ae::warning_category(); }": NODISCARD,
    "void f() { ae::condition_category(); }": NODISCARD,
    "void f() { make_error_code(ae::error::ok); }": NODISCARD,
    "void f() { make_error_code(ae::warning::pending); }": NODISCARD,
    "void f() { make_error_condition(ae::condition::token); }": NODISCARD,
}
CONSTANT = """
static_assert(ae::name(ae::error::timedout) == "ERR_TIMEDOUT");
static_assert(ae::description(ae::warning{12345}).empty());
static_assert(ae::find(ae::error{12345}) == nullptr);
static_assert(ae::find(ae::error::timedout)->name == "ERR_TIMEDOUT");
static_assert(ae::find<ae::warning>("WARN_PENDING")->code == ae::warning::pending);
static_assert(ae::find<ae::warning>("WARN_NOTHING") == nullptr);
static_assert(ae::find<ae::error>("") == nullptr);
static_assert(ae::errors[0].code == ae::error::ok);
"""


def main(arguments):
    global HEADER
    if arguments[:1] == ["--header"]:
        HEADER = pathlib.Path(arguments[1]).read_text()
        arguments = arguments[2:]
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    with tempfile.TemporaryDirectory() as directory:
        checks = Checks(directory, arguments[0], arguments[1:])
        todo = {
            "without a change": lambda: checks.finds_all({}),
            "all codes added": lambda: checks.finds_all(undocumented()),
            "before C++17: one clear message": checks.refuses_old_language,
            "constant expressions": lambda: checks.compiles(CONSTANT),
            "constant expressions under -fsanitize=undefined":
                lambda: checks.compiles(CONSTANT, "-fsanitize=undefined"),
        }
        for value, name in undocumented().items():
            todo[f"{value} {name} added"] = lambda value=value, name=name: checks.finds_all(
                {value: name})
        for older_first in (True, False):
            for optimization in ("-O0", "-O2"):
                todo[f"two releases, {'older' if older_first else 'newer'} first, {optimization}"] = (
                    lambda first=older_first, level=optimization: checks.links_releases(first, level))
        for code, reason in REFUSED.items():
            todo[f"refused: {code}"] = lambda code=code, reason=reason: checks.refuses(code, reason)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            running = {what: pool.submit(check) for what, check in todo.items()}
            failures = {what: check.result() for what, check in running.items() if check.result()}
    for what, output in failures.items():
        print(f"FAILED: {what}\n{output}")
    print(f"{len(todo)} checks, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
