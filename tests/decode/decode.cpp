// Explains Agora error and warning codes: numbers, names, or those found in a log. decode --help says how.

#include <agora_errc.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "codes_in_log.hpp"
#include "sdk_header.hpp"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

namespace ae = agora_errc;

enum exit_status { all_known = 0, some_unknown = 1, failed = 2 };

constexpr std::string_view help = R"(decode - explain Agora Native SDK error and warning codes

usage: decode CODE...   explain each: the result of a method (-102), the number that a
                        callback passed (102), or a name (ERR_TIMEDOUT)
       decode FILE...   copy each log, or standard input for - and where nothing is given,
                        with a note after each line that reports a code
       decode --list    explain every code
       decode --help    print this text; so does -h
       --sdk HEADER     with any of these: know also the codes of an SDK, read from its
                        AgoraBase.h or, of old, IAgoraRtcEngine.h, and how it differs

In a log, these are codes:
  a number behind a word that reports it   err: 110, onError(17), error code is -7
  a negative number behind a result        joinChannel failed: -2, {"result":-17}, ret=-7
  a number of three or four digits before  110 error, 1031 warning, 110 token invalid
  the exception of a wrapper               AgoraRtcException(-17, null)
  a name, also a wrapper's                 ERR_ABORTED, ErrorCodeType.errAborted
These are not: 0 and numbers of more than four digits; parts of other numbers (12:30, 1.5,
20ms); numbers in lines that name another source of errors, such as a socket, errno or RTM;
and, unless a callback or an exception reports them, what follows the word state, unknown
errors, and unknown warnings below 100: give --sdk for the log of a newer SDK.

exit status: 0; 1 if a code, also one in a log, is not known; 2 if an argument is nothing of
these, or a file or a stream cannot be read or written
Notes are coloured on a terminal, unless NO_COLOR is set and not empty.
)";

// Every code that is documented or in an SDK's header.
class catalog {
 public:
  using codes = std::vector<std::error_code>;

  explicit catalog(const std::vector<sdk_header::code>& sdk = {}) {
    const auto add_documented = [&](const auto& row) {
      auto& text = texts_[row.code];
      text.append(row.name).append(": ").append(row.description);
      if (row.errc != std::errc()) text += " [std::errc: " + std::make_error_condition(row.errc).message() + ']';
      if (row.condition != ae::condition())
        text += " [condition: " + make_error_condition(row.condition).message() + ']';
      const auto is_same = [&](const auto& other) { return other.code == row.code; };
      if (!sdk.empty() && std::none_of(sdk.begin(), sdk.end(), is_same)) text += " [only documented, not in this SDK]";
      add_name(row.name, row.code);
    };
    for (const auto& row : ae::errors) add_documented(row);
    for (const auto& row : ae::warnings) add_documented(row);
    for (const auto& [code, name, comment] : sdk) {
      auto meaning = name;
      if (!comment.empty()) meaning.append(": ").append(comment);
      auto& text = texts_[code];
      if (text.empty()) {
        text = meaning + " [only in this SDK]";
      } else if (name != ae::name(code)) {
        text += " [in this SDK " + meaning + "]";
      }
      add_name(name, code);
    }
    if (!sdk.empty()) unknown_ += " and not in this SDK";
    for (const char* const name : {"err_invalid_channel_name", "err_invalid_channel_id"}) {  // as wrappers call 102
      if (named(name).empty()) add_name(name, ae::error::invalid_token_102);
    }
  }

  bool is_known(const std::error_code& code) const { return texts_.count(code) != 0; }

  // All codes of a name in snake_case: the documentation gives one name to two codes.
  codes named(std::string_view name) const {
    const auto found = by_name_.find(name);
    return found != by_name_.end() ? found->second : codes{};
  }

  // What an argument stands for. A negative number is the result of a method; any other may have come from either
  // callback.
  codes meant_by(const std::string& argument) const {
    int number = 0;
    const auto* const end = argument.data() + argument.size();
    const auto [behind, problem] = std::from_chars(argument.data(), end, number);
    if (problem != std::errc() || behind != end) return named(codes_in_log::snake_case(argument));
    if (number < 0) return {ae::from_result(number)};
    codes both = {ae::error{number}, ae::warning{number}};
    if (is_known(both[0]) == is_known(both[1])) return both;
    return {both[is_known(both[0]) ? 0 : 1]};
  }

  // One line: severity, value, name, meaning and conditions, and how an SDK differs.
  std::string summary(const std::error_code& code) const {
    const auto text = texts_.find(code);
    return (code == ae::condition::warning ? "warning " : "error ") + std::to_string(code.value()) + ' ' +
           (text != texts_.end() ? text->second : unknown_) + '\n';
  }

  std::string list() const {
    std::string errors;
    std::string warnings;
    for (const auto& known : texts_)
      (known.first == ae::condition::warning ? warnings : errors) += summary(known.first);
    return errors + warnings;
  }

 private:
  void add_name(std::string_view name, const std::error_code& code) {
    auto& same = by_name_[codes_in_log::snake_case(name)];
    if (std::find(same.begin(), same.end(), code) == same.end()) same.push_back(code);
  }

  std::map<std::error_code, std::string> texts_;
  std::map<std::string, codes, std::less<>> by_name_;
  std::string unknown_ = "is not documented";
};

// --- Streams: file descriptors, since a note must be out before a read that may wait ---

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

// False where a read fails; errno says why.
template <class Function>
bool read_blocks(int in, Function use) {
  std::vector<char> block(1U << 16U);
  for (;;) {
    const auto size = ::read(in, block.data(), static_cast<unsigned>(block.size()));
    if (size == 0) return true;
    if (size < 0 && errno != EINTR) return false;
    if (size > 0) use(std::string_view(block.data(), static_cast<std::size_t>(size)));
  }
}

void write_all(int out, std::string_view text) {
  while (!text.empty()) {
    const auto size = ::write(out, text.data(), static_cast<unsigned>(std::min<std::size_t>(text.size(), 1U << 30U)));
    if (size < 0 && errno != EINTR) fail("cannot write");
    if (size > 0) text.remove_prefix(static_cast<std::size_t>(size));
  }
}

// Explains codes, and copies logs with a note behind each line that reports a code.
class decoder {
 public:
  decoder(const catalog& known, int out) : known_(known), out_(out) {
    const char* const no_colour = std::getenv("NO_COLOR");
    is_coloured_ = isatty(out) != 0 && (no_colour == nullptr || *no_colour == '\0');
  }

  void explain(const catalog::codes& codes) {
    for (const auto& code : codes) write_all(out_, summary(code));
  }

  void annotate(int in, const std::string& name) {
    if (!read_blocks(in, [this](std::string_view block) { add(block); })) complain("cannot read " + name);
    end();
  }

  // What fails to be read is no reason to leave out what comes behind it.
  void complain(const std::string& what) {
    std::cerr << "decode: " << what << ": " << std::generic_category().message(errno) << '\n';
    status_ = failed;
  }

  // Writes a block of a log, with the notes of the lines that it ends; where memory ends, without.
  void add(std::string_view block) try {
    for (auto size = block.find('\n'); size != std::string_view::npos; size = block.find('\n')) {
      const auto line = block.substr(0, size);
      text_ += block.substr(0, size + 1);
      block.remove_prefix(size + 1);
      text_ += notes_of(line_ += line);
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

  std::string summary(const std::error_code& code) {
    if (!known_.is_known(code)) status_ = std::max(status_, some_unknown);
    return known_.summary(code);
  }

  std::string notes_of(std::string_view line) {
    std::string notes;
    for (const auto& code : codes_in_log::codes_in(line, known_)) {
      notes += (is_coloured_ ? "\033[33m  ^ " : "  ^ ") + summary(code) + (is_coloured_ ? "\033[0m" : "");
    }
    return notes;
  }

  const catalog& known_;
  int out_;
  bool is_coloured_;
  std::string text_;  // not yet written
  std::string line_;  // the begin of a line whose end has not been read
  exit_status status_ = all_known;
};

// --- The program ---

using file_ptr = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
file_ptr open_file(const std::string& path) { return {std::fopen(path.c_str(), "rb"), std::fclose}; }

std::vector<sdk_header::code> read_sdk(const std::string& path) {
  const auto header = open_file(path);
  std::string text;
  const auto add = [&](std::string_view block) { text += block; };
  if (header == nullptr || !read_blocks(fileno(header.get()), add)) fail("cannot read " + path);
  auto found = sdk_header::codes_of(std::move(text));
  if (found.empty())
    throw std::runtime_error(path + " has no enum of ERR_... or WARN_...: is it the SDK's AgoraBase.h?");
  return found;
}

// Returns the exit status, and says what goes wrong.
int run(std::vector<std::string> arguments, int in, int out) try {
  std::vector<sdk_header::code> sdk;
  const auto option = std::find(arguments.begin(), arguments.end(), "--sdk");
  if (option != arguments.end()) {
    if (option + 1 == arguments.end()) throw std::runtime_error("--sdk needs the path of a header");
    sdk = read_sdk(option[1]);
    arguments.erase(option, option + 2);
  }
  if (arguments.empty()) arguments = {"-"};
  const catalog known(sdk);
  decoder to_out(known, out);
  for (const auto& argument : arguments) {
    if (argument == "--help" || argument == "-h") {
      write_all(out, help);
    } else if (argument == "--list") {
      write_all(out, known.list());
    } else if (argument == "-") {
      if (isatty(in) != 0) std::cerr << "decode: reading a log from the terminal, up to its end; see decode --help\n";
      to_out.annotate(in, "standard input");
    } else if (const auto codes = known.meant_by(argument); !codes.empty()) {
      to_out.explain(codes);
    } else if (const auto log = open_file(argument)) {
      to_out.annotate(fileno(log.get()), argument);
    } else {
      to_out.complain("'" + argument + "' is neither a code nor a log to read, see decode --help");
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

}  // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
  (void)setmode(0, O_BINARY);
  (void)setmode(1, O_BINARY);
#else
  (void)std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write
#endif
  const auto status = run({argv + std::min(argc, 1), argv + argc}, 0, 1);
  if (::close(1) == 0 || status == failed) return status;
  std::perror("decode: cannot write");  // some file systems say so at the end only
  return failed;
}
