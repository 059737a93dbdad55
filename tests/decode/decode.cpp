// Explains Agora error and warning codes: numbers, names, or those found in a log. decode --help says how.

#include <agora_errc.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

#include "codes_in_log.hpp"
#include "sdk_header.hpp"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

namespace ae = agora_errc;

enum exit_status { all_known = 0, some_unknown = 1, failed = 2 };

std::string help() {
  std::string text = R"(decode - explain Agora Native SDK error and warning codes

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
  for (const auto& shape : codes_in_log::shapes) text.append("  ").append(shape.example) += '\n';
  return text + R"(  CONNECTION_CHANGED_LOST, connection state: 5, reason: 8 (the error it stands for)
"Error" and the like are known in a dozen languages. These are no codes: 0 and numbers of
more than four digits; parts of other numbers (12:30, 1.5, 20ms); numbers in lines that name
another source of errors, such as a socket, errno or RTM; and, unless a callback or an
exception reports them, numbers after "state", error 1, unknown errors, and unknown warnings
below 100. For the log of a newer SDK, use --sdk.

exit status: 0; 1 if a code, even in a log, is unknown; 2 if an argument is none of these, or
a file or a stream cannot be read or written
Notes are colored on a terminal, unless NO_COLOR is set and not empty.
To build decode elsewhere:
  c++ -std=c++17 -O2 -Iinclude tests/decode/decode.cpp -o decode
)";
}

// --- What to type for a code, a condition and a std::errc ---

template <class Code>
std::string what_to_type(Code code, std::string_view name) {
  std::string enumerator(name.substr(name.find('_') + 1));
  std::transform(enumerator.begin(), enumerator.end(), enumerator.begin(), codes_in_log::to_lower);
  if (ae::find<Code>(name)->code != code) enumerator += '_' + std::to_string(static_cast<int>(code));  // of two codes
  return (std::is_same_v<Code, ae::error> ? "error::" : "warning::") + enumerator;
}

std::string what_to_type(ae::condition condition) {
  switch (condition) {
    case ae::condition::token: return "condition::token";
    case ae::condition::audio_device: return "condition::audio_device";
    case ae::condition::video_device: return "condition::video_device";
    case ae::condition::watermark: return "condition::watermark";
    case ae::condition::channel: return "condition::channel";
    case ae::condition::connection: return "condition::connection";
    case ae::condition::warning: return "condition::warning";
  }
  return {};
}

std::string what_to_type(std::errc errc) {
  constexpr std::pair<std::errc, const char*> names[] = {
      {std::errc::invalid_argument, "invalid_argument"},
      {std::errc::not_supported, "not_supported"},
      {std::errc::permission_denied, "permission_denied"},
      {std::errc::operation_not_permitted, "operation_not_permitted"},
      {std::errc::timed_out, "timed_out"},
      {std::errc::operation_canceled, "operation_canceled"},
      {std::errc::network_down, "network_down"},
      {std::errc::no_buffer_space, "no_buffer_space"},
      {std::errc::device_or_resource_busy, "device_or_resource_busy"},
      {std::errc::connection_aborted, "connection_aborted"},
      {std::errc::connection_reset, "connection_reset"},
      {std::errc::not_connected, "not_connected"},
      {std::errc::message_size, "message_size"},
      {std::errc::no_such_device, "no_such_device"},
      {std::errc::operation_in_progress, "operation_in_progress"}};
  for (const auto& [value, name] : names) {
    if (value == errc) return std::string("std::errc::") + name;
  }
  return {};
}

// What is known of a code, in parts of one line.
struct explained_code {
  std::string title;    // error 110 ERR_INVALID_TOKEN
  std::string meaning;  // with what to type, and how an SDK differs
  std::string comment;  // of the SDK's header, where its name is the same
};

// Every code that agora_errc or an SDK's header has.
class catalog {
 public:
  using codes = std::vector<std::error_code>;

  explicit catalog(const std::vector<sdk_header::code>& sdk = {}) {
    const auto add = [&](const auto& table, const auto& other_names) {
      for (const auto& row : table) {
        auto& known = add_code(row.code, row.name);
        const auto add_enumerator = [&](std::string_view name) {
          auto enumerator = what_to_type(row.code, name);
          add_name(row.code, enumerator);
          return enumerator;
        };
        if (!row.description.empty()) known.meaning.append(": ").append(row.description);
        known.meaning += " [" + add_enumerator(row.name);
        for (const auto& other : other_names) {
          if (other.code != row.code) continue;
          add_name(row.code, other.name);
          known.title.append(" or ").append(other.name);
          known.meaning += ", " + add_enumerator(other.name);
        }
        for (const auto& meaning : {what_to_type(row.condition), what_to_type(row.errc)}) {
          if (!meaning.empty()) known.meaning += ", " + meaning;
        }
        known.meaning += ']';
        const auto is_same = [&](const auto& other) { return other.code == row.code; };
        if (!sdk.empty() && std::none_of(sdk.begin(), sdk.end(), is_same)) known.meaning += " [not in this SDK]";
      }
    };
    add(ae::errors, ae::other_error_names);
    add(ae::warnings, ae::other_warning_names);
    add_name(ae::error::invalid_channel_name, "ERR_INVALID_CHANNEL_ID");  // as wrappers of the SDK call it
    for (const auto& [number, name, failed] : codes_in_log::connection_reasons)
      add_name(ae::from_connection_reason(number, failed), name);
    for (const auto& [code, name, comment] : sdk) {
      const auto is_new = !is_known(code);
      const auto is_new_name = !has_name(code, name);
      auto& known = add_code(code, name);
      const auto explained = comment.empty() ? "" : ": " + comment;
      if (is_new) {
        known.meaning = explained + " [only in this SDK]";
      } else if (is_new_name) {
        known.meaning.append(" [only in this SDK ").append(name).append(explained) += ']';
      } else if (!comment.empty()) {
        const auto is_title = known.title == title(code, name);
        known.comment.append(" [in this SDK").append(is_title ? "" : ' ' + name).append(explained) += ']';
      }
    }
    if (!sdk.empty()) unknown_ += " and not in this SDK";
  }

  bool is_known(const std::error_code& code) const { return codes_.count(code) != 0; }

  const std::string& unknown() const { return unknown_; }

  explained_code of(const std::error_code& code) const {
    const auto found = codes_.find(code);
    return found != codes_.end() ? found->second : explained_code{title(code, unknown_), {}, {}};
  }

  // All codes of a name, given as its key: the documentation gives one name to two codes.
  codes named(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found != by_key_.end() ? found->second : codes{};
  }

  // What an argument stands for. A negative number is the result of a method, also where it was printed as unsigned;
  // any other may have come from either callback. A name needs no prefix. A code may be as this library prints it.
  codes meant_by(const std::string& argument) const {
    const auto is_hexadecimal = argument.substr(0, 2) == "0x" || argument.substr(0, 2) == "0X";
    const auto* const begin = argument.data() + (is_hexadecimal ? 2 : 0);
    const auto* const end = argument.data() + argument.size();
    long long number = 0;
    const auto [behind, problem] = std::from_chars(begin, end, number, is_hexadecimal ? 16 : 10);
    if (problem != std::errc() || behind != end) {
      const auto key = codes_in_log::key_of(argument);
      auto found = named(key);
      for (const char* const prefix : {"err", "warn"}) {
        for (const auto& code : named(prefix + key)) found.push_back(code);
      }
      return codes_in_log::is_printed(argument) ? codes_in_log::codes_in(argument, *this) : found;
    }
    const auto value = static_cast<int>(codes_in_log::as_result(number));
    if (value != codes_in_log::as_result(number)) return {};
    if (value < 0) return {ae::from_result(value)};
    codes both = {ae::error{value}, ae::warning{value}};
    if (is_known(both[0]) == is_known(both[1])) return both;
    return {both[is_known(both[0]) ? 0 : 1]};
  }

  std::string list() const {
    std::string errors;
    std::string warnings;
    for (const auto& [code, known] : codes_) {
      (code == ae::condition::warning ? warnings : errors) += known.title + known.meaning + '\n';
    }
    return errors + warnings;
  }

 private:
  static std::string title(const std::error_code& code, std::string_view name) {
    return (code == ae::condition::warning ? "warning " : "error ") + std::to_string(code.value()) + ' ' +
           std::string(name);
  }

  void add_name(const std::error_code& code, std::string_view name) {
    if (!has_name(code, name)) by_key_[codes_in_log::key_of(name)].push_back(code);
  }

  bool has_name(const std::error_code& code, std::string_view name) const {
    const auto same = named(codes_in_log::key_of(name));
    return std::find(same.begin(), same.end(), code) != same.end();
  }

  // What is known of a code, which may be named so; its first name is its title.
  explained_code& add_code(const std::error_code& code, std::string_view name) {
    add_name(code, name);
    return codes_.try_emplace(code, explained_code{title(code, name), {}, {}}).first->second;
  }

  std::map<std::error_code, explained_code> codes_;
  std::map<std::string, codes> by_key_;
  std::string unknown_ = "is not known";
};

// --- Streams: file descriptors, since a note must be out before a read that may wait ---
//
// No signal has a handler, so none interrupts a call.

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

// False where a read fails; errno says why.
template <class Function>
bool read_blocks(int in, Function use) {
  std::vector<char> block(1U << 16U);
  for (;;) {
    const auto size = ::read(in, block.data(), static_cast<unsigned>(block.size()));
    if (size <= 0) return size == 0;
    use(std::string_view(block.data(), static_cast<std::size_t>(size)));
  }
}

void write_all(int out, std::string_view text) {
  while (!text.empty()) {
    const auto size = ::write(out, text.data(), static_cast<unsigned>(text.size()));
    if (size == -1) fail("cannot write");
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

// Whether what is written would be read again, as in "decode app.log >> app.log"; refused as cat does.
bool is_same_file([[maybe_unused]] int in, [[maybe_unused]] int out) {
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
    if (!read_blocks(in, [this](std::string_view block) { add(block); })) complain("cannot read " + name, errno);
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
  const auto is_sdk = [](std::string_view argument) { return (std::string(argument) + '=').substr(0, 6) == "--sdk="; };
  const auto option = std::find_if(arguments.begin(), arguments.end(), is_sdk);
  if (option != arguments.end()) {
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
    } else if (const auto codes = known.meant_by(argument); !codes.empty()) {
      to_out.explain(codes);
    } else if (codes_in_log::starts_with(argument, "-")) {
      to_out.complain("unknown option '" + argument + "', see decode --help");
    } else if (const auto log = open_file(argument)) {
      to_out.annotate(fileno(log.get()), argument);
    } else if (codes_in_log::is_name(argument)) {
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

}  // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
  (void)setmode(0, O_BINARY);
  (void)setmode(1, O_BINARY);
#endif
  const auto status = run({argv + std::min(argc, 1), argv + argc}, 0, 1);
  if (::close(1) == 0 || status == failed) return status;
  std::perror("decode: cannot write");  // some file systems say so at the end only
  return failed;
}
