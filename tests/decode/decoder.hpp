// The program decode, but for its main function: explains codes of the Agora SDK, and those found in a log.

#ifndef AGORA_ERRC_DECODE_DECODER_HPP
#define AGORA_ERRC_DECODE_DECODER_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <new>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "catalog.hpp"
#include "codes_in_log.hpp"
#include "names.hpp"
#include "sdk_header.hpp"
#include "shapes.hpp"
#include "utf16.hpp"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

enum exit_status { all_known = 0, some_unknown = 1, failed = 2 };

inline std::string help() {
  std::string text = R"(decode - explain Agora Native SDK error, warning and reason codes

usage: decode CODE...   explain each: the result of a method (-102), the number that a
                        callback passed (102), a name (ERR_TIMEDOUT, error::timedout,
                        CONNECTION_CHANGED_LOST), or what this library prints
                        (agora.error:102)
       decode FILE...   copy each log (standard input for - or if none is given), with a note
                        below each line that reports a code
       decode --list    explain every code
       decode --help    print this text; so does -h
       --sdk HEADER     with any of these: add the codes of an SDK, from its AgoraBase.h or
                        (older) IAgoraRtcEngine.h, and its differences; --list marks "only
                        in this SDK" what agora_errc does not know yet

In a log, these are codes:
)";
  for (const auto& shape : shapes::all) {
    if (!shape.example.empty()) text.append("  ").append(shape.example) += '\n';
  }
  return text + R"("Error" and the like are known in a dozen languages. A reason is a code in a line of its
callback, and in others by name. These are no codes: 0 and numbers of more than four digits,
but for results printed as unsigned; parts of other numbers (12:30, 1.5, 20ms) and of
addresses; reasons that report no failure; negative numbers of onError; unknown ones of HTTP
(404); numbers in lines that name another source of errors, such as a socket, errno or RTM;
and, unless a callback or AgoraRtcException reports them, error 1, positive numbers after
"state", negative ones of four digits, and unknown ones. For a newer SDK's log, use --sdk.
A log or a header may be UTF-16 with a mark at its begin; the copy is UTF-8.

exit status: 0; 1 if a code, even in a log, is unknown; 2 if an argument is none of these, or
a file or a stream cannot be read or written
Notes are colored on a terminal, unless NO_COLOR is set and not empty.
To build decode elsewhere:
  c++ -std=c++17 -O2 -Iinclude tests/decode/decode.cpp -o decode
)";
}

// Whether an argument is a code as this library prints it.
inline bool is_printed(std::string_view argument) {
  return codes_in_log::category_at(argument).first != nullptr ||
         (starts_with(argument, "{") && has(argument, "\"agora."));
}

// Whether an argument can be nothing but a name, known or not.
inline bool is_name(std::string_view argument) {
  auto is_begin = false;
  with_spelling(argument, [&](const auto&...) { is_begin = true; });
  for (const auto& kind : code_kinds()) {
    is_begin = is_begin || starts_with(argument, std::string(kind.word()) + "::");
  }
  return is_begin && std::all_of(argument.begin(), argument.end(), [](char c) { return is_word(c) || c == ':'; });
}

// What an argument stands for. A negative number is the result of a method, also where it was printed as unsigned; any
// other may have come from each callback. A name needs no prefix. A code may be as this library prints it.
inline catalog::codes meant_by(const std::string& argument, const catalog& known) {
  const auto is_hexadecimal = argument.substr(0, 2) == "0x" || argument.substr(0, 2) == "0X";
  const auto* const begin = argument.data() + (is_hexadecimal ? 2 : 0);
  const auto* const end = argument.data() + argument.size();
  long long number = 0;
  const auto [behind, problem] = std::from_chars(begin, end, number, is_hexadecimal ? 16 : 10);
  if (problem != std::errc() || behind != end) {
    if (is_printed(argument)) return codes_in_log::line_reader(argument, known).read();
    const auto key = key_of(argument);
    auto found = known.named(key);
    if (found.empty()) found = known.named(key_of(argument.substr(argument.rfind('.') + 1)));  // with its type
    if (!found.empty() || key.empty()) return found;
    for (const auto& kind : code_kinds()) {
      for (const auto& spelled : kind.spellings) {
        for (const auto& code : known.named(key_of(spelled.prefix) + key)) catalog::add_once(found, code);
      }
    }
    return found;
  }
  const auto value = static_cast<int>(codes_in_log::as_result(number));
  if (value != codes_in_log::as_result(number)) return {};
  if (value < 0) return {ae::from_result(value)};
  catalog::codes all;
  for (const auto& kind : code_kinds()) {
    if (known.is_known({value, kind.category()})) all.emplace_back(value, kind.category());
  }
  return all.empty() ? catalog::codes{ae::error{value}} : all;
}

// --- Streams: file descriptors, since a note must be out before a read that may wait ---
//
// No signal has a handler, so none interrupts a call.

[[noreturn]] inline void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

// False where a read fails; errno says why.
template <class Function>
inline bool read_blocks(int in, Function use) {
  std::vector<char> block(1U << 16U);
  for (;;) {
    const auto size = ::read(in, block.data(), static_cast<unsigned>(block.size()));
    if (size <= 0) return size == 0;
    use(std::string_view(block.data(), static_cast<std::size_t>(size)));
  }
}

inline void write_all(int out, std::string_view text) {
  while (!text.empty()) {
    const auto size = ::write(out, text.data(), static_cast<unsigned>(text.size()));
    if (size == -1) fail("cannot write");
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

// Whether what is written would be read again, as in "decode app.log >> app.log"; refused as cat does.
inline bool is_same_file([[maybe_unused]] int in, [[maybe_unused]] int out) {
#ifdef _WIN32
  return false;
#else
  struct stat from = {};
  struct stat to = {};
  (void)::fstat(in, &from);
  (void)::fstat(out, &to);
  return S_ISREG(to.st_mode) && from.st_dev == to.st_dev && from.st_ino == to.st_ino &&
         ::lseek(in, 0, SEEK_CUR) < from.st_size;
#endif
}

// Explains codes, and copies logs with a note behind each line that reports a code.
class decoder {
 public:
  decoder(const catalog& known, int out) : known_(known), out_(out) {
    const char* const no_color = std::getenv("NO_COLOR");
    is_colored_ = isatty(out) != 0 && (no_color == nullptr || *no_color == '\0');
  }

  void explain(const catalog::codes& codes) {
    for (const auto& code : codes) {
      const auto known = explained(code);
      write_all(out_, known.title + known.meaning + known.comment + '\n');
    }
  }

  void explain_unknown(const std::string& name) {
    write_all(out_, name + ' ' + known_.unknown() + '\n');
    status_ = std::max(status_, some_unknown);
  }

  void annotate(int in, const std::string& name) {
    if (is_same_file(in, out_)) {
      complain(name + " is the output too");
      return;
    }
    to_utf8 text;
    if (!read_blocks(in, [&](std::string_view block) { add(text.add(block)); })) complain("cannot read " + name, errno);
    add(text.end());
    end();
  }

  // What fails to be read is no reason to leave out what comes behind it.
  void complain(const std::string& what, int problem = 0) {
    std::cerr << "decode: " << what << (problem != 0 ? ": " + std::generic_category().message(problem) : "") << '\n';
    status_ = failed;
  }

  // Writes a block of a log, with the notes of the lines that it ends; where memory ends, without.
  void add(std::string_view block) try {
    for (auto size = block.find('\n'); size != std::string_view::npos; size = block.find('\n')) {
      const auto line = block.substr(0, size);
      text_ += block.substr(0, size + 1);
      block.remove_prefix(size + 1);
      text_ += notes_of(line_.empty() ? line : line_ += line);
      line_.clear();
    }
    line_ += block;
    text_ += block;
    write_text();
  } catch (const std::bad_alloc&) {
    write_text();
    write_all(out_, block);
    throw;
  }

  // Writes the notes of a last line that is not ended, and ends it where it has any.
  void end() {
    if (const auto notes = notes_of(line_); !notes.empty()) write_all(out_, '\n' + notes);
    line_.clear();
  }

  exit_status status() const { return status_; }

 private:
  void write_text() {
    write_all(out_, text_);
    text_.clear();
  }

  explained_code explained(const std::error_code& code) {
    if (!known_.is_known(code)) status_ = std::max(status_, some_unknown);
    return known_.of(code);
  }

  // A code is explained where it comes first.
  std::string notes_of(std::string_view line) {
    std::string notes;
    for (const auto& code : codes_in_log::codes_in(line, known_)) {
      const auto [title, meaning, comment] = explained(code);
      notes += (is_colored_ ? "\033[33m  ^ " : "  ^ ") + title + (explained_.insert(code).second ? meaning : "") +
               (is_colored_ ? "\033[0m\n" : "\n");
    }
    return notes;
  }

  const catalog& known_;
  int out_;
  bool is_colored_;
  std::string text_;  // not yet written
  std::string line_;  // the begin of a line whose end has not been read
  std::set<std::error_code> explained_;
  exit_status status_ = all_known;
};

// --- The program ---

using file_ptr = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
inline file_ptr open_file(const std::string& path) { return {std::fopen(path.c_str(), "rb"), std::fclose}; }

// The codes of an SDK's header; says what it cannot read there.
inline std::vector<sdk_header::code> read_sdk(const std::string& path) {
  const auto header = open_file(path);
  to_utf8 to_text;
  std::string text;
  const auto add = [&](std::string_view block) { text += to_text.add(block); };
  if (header == nullptr || !read_blocks(fileno(header.get()), add)) fail("cannot read " + path);
  auto found = sdk_header::codes_of(std::move(text));
  if (found.codes.empty())
    throw std::runtime_error(path + " has no enum of codes, such as ERR_...: is it the SDK's AgoraBase.h?");
  for (const auto& name : found.unread)
    std::cerr << "decode: cannot read the value of " << name << " in " << path << '\n';
  return std::move(found.codes);
}

// Returns the exit status, and says what goes wrong.
inline int run(std::vector<std::string> arguments, int in, int out) try {
  std::vector<sdk_header::code> sdk;
  const auto is_sdk = [](const std::string& argument) { return starts_with(argument + '=', "--sdk="); };
  const auto option = std::find_if(arguments.begin(), arguments.end(), is_sdk);
  if (option != arguments.end()) {
    if (std::any_of(option + 1, arguments.end(), is_sdk)) throw std::runtime_error("--sdk is there twice");
    const auto is_joined = *option != "--sdk";  // "--sdk=HEADER"
    if (!is_joined && option + 1 == arguments.end()) throw std::runtime_error("--sdk needs the path of a header");
    sdk = read_sdk(is_joined ? option->substr(6) : option[1]);
    arguments.erase(option, option + (is_joined ? 1 : 2));
  }
  if (arguments.empty()) arguments = {"-"};
  const catalog known(sdk);
  decoder to_out(known, out);
  for (const auto& argument : arguments) {
    if (argument == "--help" || argument == "-h") {
      write_all(out, help());
    } else if (argument == "--list") {
      write_all(out, known.list());
    } else if (argument == "-") {
      if (isatty(in) != 0) std::cerr << "decode: reading a log from the terminal, up to its end; see decode --help\n";
      to_out.annotate(in, "standard input");
    } else if (const auto codes = meant_by(argument, known); !codes.empty()) {
      to_out.explain(codes);
    } else if (starts_with(argument, "-")) {
      to_out.complain("unknown option '" + argument + "', see decode --help");
    } else if (const auto log = open_file(argument)) {
      to_out.annotate(fileno(log.get()), argument);
    } else if (is_name(argument)) {
      to_out.explain_unknown(argument);
    } else {
      to_out.complain("'" + argument + "' is neither a code nor a log to read, see decode --help", errno);
    }
  }
  return to_out.status();
} catch (const std::bad_alloc&) {
  std::cerr << "decode: out of memory\n";
  return failed;
} catch (const std::exception& problem) {
  std::cerr << "decode: " << problem.what() << '\n';
  return failed;
}

// The main function, with the standard streams.
inline int decode(int argc, char** argv) {
#ifdef _WIN32
  (void)setmode(0, O_BINARY);
  (void)setmode(1, O_BINARY);
#endif
  const auto status = run({argv + std::min(argc, 1), argv + argc}, 0, 1);
  if (::close(1) == 0 || status == failed) return status;
  std::perror("decode: cannot write");  // some file systems say so at the end only
  return failed;
}

#endif
