// Explains Agora error and warning codes: numbers, names, or those found in a log.
//
//   decode -102 20 ERR_TIMEDOUT
//   decode --list
//   decode < app.log
//   decode --sdk AgoraBase.h 134

#include <agora_errc.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <iomanip>
#include <iterator>
#include <map>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "codes_in_log.hpp"
#include "sdk_header.hpp"

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#define O_BINARY 0
#endif

namespace {

namespace ae = agora_errc;

enum exit_status { all_known = 0, some_unknown = 1, failed = 2 };

constexpr std::string_view help =
    R"(decode - explain Agora Native SDK error and warning codes

usage: decode CODE...    explain each CODE: the result of a method (-102), the number that
                         a callback passed (102), or a name (ERR_TIMEDOUT)
       decode FILE...    copy each log, or standard input for - and where nothing is
                         given, to standard output, with a note after each line that
                         reports a code; ./102 is the file of that name
       decode --list     print every code
       decode --help     print this text; so does -h

       --sdk HEADER      with any of these: know also the codes of an SDK, read from its
                         AgoraBase.h or, of old, IAgoraRtcEngine.h, and say where it
                         differs: [only in this SDK], [only documented, not in this SDK],
                         [in this SDK OTHER_NAME: ...]

In a log, these are codes:
  a number behind a word that reports it     err: 110, onError(17), error code is -7,
                                             did occur warning, code: 1031
  a negative number behind a result          joinChannel failed: -2, {"result":-17}, ret=-7
  a number of three or four digits in front  110 error, 1031 warning, 110 token invalid
  the exception of a wrapper                 AgoraRtcException(-17, null)
  a name, also a wrapper's                   ERR_ABORTED, ErrorCodeType.errAborted
These are not: 0 and numbers of more than four digits; parts of other numbers (12:30, 1.5,
20ms); errors that are numbered by others: lines that name a socket, errno, a codec, RTM and
the like; and, unless a callback or an exception reports them, what follows the word state
and the numbers of errors that are not known: give --sdk for the log of a newer SDK.

exit status: 0; 1 if a number, also one in a log, is no known code; 2 if an argument is
             nothing of these, or a file or a stream cannot be read or written
Notes are coloured on a terminal, unless NO_COLOR is set.
)";

std::string_view severity(const std::error_code& code) { return code == ae::condition::warning ? "warning" : "error"; }

// The conditions that a code is equal to, but for condition::warning: each line says "warning" already.
std::vector<std::string_view> conditions_of(const std::error_code& code) {
  static const std::pair<std::error_condition, std::string_view> conditions[] = {
      {std::errc::connection_aborted, "std::errc::connection_aborted"},
      {std::errc::connection_reset, "std::errc::connection_reset"},
      {std::errc::device_or_resource_busy, "std::errc::device_or_resource_busy"},
      {std::errc::invalid_argument, "std::errc::invalid_argument"},
      {std::errc::message_size, "std::errc::message_size"},
      {std::errc::network_down, "std::errc::network_down"},
      {std::errc::no_buffer_space, "std::errc::no_buffer_space"},
      {std::errc::no_such_device, "std::errc::no_such_device"},
      {std::errc::not_supported, "std::errc::not_supported"},
      {std::errc::operation_canceled, "std::errc::operation_canceled"},
      {std::errc::operation_in_progress, "std::errc::operation_in_progress"},
      {std::errc::permission_denied, "std::errc::permission_denied"},
      {std::errc::timed_out, "std::errc::timed_out"},
      {ae::condition::token, "condition::token"},
      {ae::condition::audio_device, "condition::audio_device"},
      {ae::condition::video_device, "condition::video_device"},
      {ae::condition::watermark, "condition::watermark"},
      {ae::condition::channel, "condition::channel"},
      {ae::condition::sdk_internal, "condition::sdk_internal"},
      {ae::condition::web_only, "condition::web_only"}};
  std::vector<std::string_view> found;
  for (const auto& [condition, name] : conditions) {
    if (code == condition) found.push_back(name);
  }
  return found;
}

using codes = std::vector<std::error_code>;

// A code, as the documentation has it and, where one was read, the SDK's header; empty where it is not in either.
struct entry {
  std::string_view documented_name;
  std::string_view documented_meaning;
  std::string sdk_name;  // "ERR_A or ERR_B" where it has two
  std::string sdk_comment;
  bool is_named_alike = false;  // the documented name is among the SDK's

  std::string_view name() const { return documented_name.empty() ? sdk_name : documented_name; }
  std::string_view meaning() const { return documented_name.empty() ? sdk_comment : documented_meaning; }
};

// Errors before warnings, each ascending by value.
struct errors_first {
  bool operator()(const std::error_code& lhs, const std::error_code& rhs) const {
    return std::pair(lhs == ae::condition::warning, lhs.value()) <
           std::pair(rhs == ae::condition::warning, rhs.value());
  }
};

// Every code that is documented or in the SDK's header.
class catalog {
 public:
  explicit catalog(const std::vector<sdk_header::code>& sdk = {}) : has_sdk_(!sdk.empty()) {
    for (const auto& row : ae::errors) add(row);
    for (const auto& row : ae::warnings) add(row);
    for (const auto& row : sdk) {
      auto& known = entries_[row.code];
      known.sdk_name += (known.sdk_name.empty() ? "" : " or ") + row.name;
      if (known.sdk_comment.empty()) known.sdk_comment = row.comment;
      if (row.name == known.documented_name) known.is_named_alike = true;
      add_name(row.name, row.code);
    }
    // What wrappers call 102, which the documentation does not.
    for (const char* alias : {"errinvalidchannelname", "errinvalidchannelid"}) {
      by_name_.try_emplace(alias, codes{ae::error::invalid_token_102});
    }
  }

  const auto& entries() const { return entries_; }

  bool is_known(const std::error_code& code) const { return entries_.count(code) != 0; }

  // All codes of a name in flat letters, since the documentation gives one name to two codes.
  codes named(const std::string& flat_name) const {
    const auto found = by_name_.find(flat_name);
    return found != by_name_.end() ? found->second : codes{};
  }

  // A negative number is the result of a method, unless the SDK has such a code; any other may have come from either
  // callback.
  codes numbered(int number) const {
    if (number < 0 && !is_known(ae::error{number})) return {ae::from_result(number)};
    const codes both = {ae::error{number}, ae::warning{number}};
    codes known;
    std::copy_if(both.begin(), both.end(), std::back_inserter(known), [&](const auto& code) { return is_known(code); });
    return known.empty() ? both : known;
  }

  // One line: severity, value, name and meaning, and how an SDK differs.
  std::string summary(const std::error_code& code) const {
    auto text = std::string(severity(code)) + ' ' + std::to_string(code.value());
    const auto found = entries_.find(code);
    if (found == entries_.end()) return text + " is not documented" + (has_sdk_ ? " and not in this SDK" : "");
    const auto& known = found->second;
    text.append(" ").append(known.name()).append(known.meaning().empty() ? "" : ": ").append(known.meaning());
    return text + difference(known);
  }

  // " [only in this SDK]" and the like; empty where both agree or no SDK's header was read.
  std::string difference(const entry& known) const {
    if (!has_sdk_ || known.is_named_alike) return {};
    if (known.sdk_name.empty()) return " [only documented, not in this SDK]";
    if (known.documented_name.empty()) return " [only in this SDK]";
    return " [in this SDK " + known.sdk_name + (known.sdk_comment.empty() ? "" : ": ") + known.sdk_comment + ']';
  }

 private:
  template <class Code>
  void add(const ae::code_info<Code>& row) {
    entries_[row.code] = {row.name, row.description, {}, {}};
    add_name(row.name, row.code);
  }

  void add_name(std::string_view name, const std::error_code& code) {
    auto& same = by_name_[codes_in_log::flat(name)];
    if (std::find(same.begin(), same.end(), code) == same.end()) same.push_back(code);
  }

  bool has_sdk_;
  std::map<std::error_code, entry, errors_first> entries_;
  std::map<std::string, codes> by_name_;
};

// --- Streams: file descriptors, since a note must be out before a read that may wait ---

// A file to read, open as long as this object.
struct input {
  explicit input(const std::string& path) : file(::open(path.c_str(), O_RDONLY | O_BINARY)) {}
  input(const input&) = delete;
  input& operator=(const input&) = delete;
  ~input() {
    if (file >= 0) ::close(file);
  }

  int file;  // -1 where it cannot be opened
};

// What is wrong with one argument; the others may be all right.
struct argument_error : std::runtime_error {
  using runtime_error::runtime_error;
};

[[noreturn]] void fail_to_read(const std::string& name) {
  throw argument_error("cannot read " + name + ": " + std::generic_category().message(errno));
}

template <class Function>
void read_blocks(int file, const std::string& name, Function use) {
  std::vector<char> block(1U << 16U);
  for (;;) {
    const auto size = ::read(file, block.data(), static_cast<unsigned>(block.size()));
    if (size == 0) return;
    if (size > 0) {
      use(std::string_view(block.data(), static_cast<std::size_t>(size)));
    } else if (errno != EINTR) {
      fail_to_read(name);
    }
  }
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto size = ::write(file, text.data(), static_cast<unsigned>(std::min<std::size_t>(text.size(), 1U << 30U)));
    if (size < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "cannot write");
    if (size > 0) text.remove_prefix(static_cast<std::size_t>(size));
  }
}

// Copies a log, block by block, with a note behind each line that reports a code.
class annotator {
 public:
  annotator(const catalog& known, int out) : known_(known), out_(out) {
    const char* const no_colour = std::getenv("NO_COLOR");
    is_coloured_ = isatty(out) != 0 && (no_colour == nullptr || *no_colour == '\0');
  }

  // Writes the block, with the notes of the lines that it ends. If memory runs out, the block is still written.
  void add(std::string_view block) {
    unwritten_ = block;
    try {
      note_lines(block);
    } catch (const std::bad_alloc&) {
      flush();
      throw;
    }
    flush();
  }

  // Writes the notes of a last line that is not ended, which is ended where notes or more output follow.
  void end(bool more_follows) {
    const auto notes = notes_of(line_);
    if (!notes.empty() || (more_follows && !line_.empty())) write_all(out_, '\n' + notes);
    line_.clear();
  }

  exit_status status() const { return status_; }

 private:
  void note_lines(std::string_view rest) {
    for (auto size = rest.find('\n'); size != std::string_view::npos; size = rest.find('\n')) {
      auto line = rest.substr(0, size);
      if (!line_.empty()) line = (line_ += line);
      rest.remove_prefix(size + 1);
      if (const auto notes = notes_of(line); !notes.empty()) {
        noted_ += unwritten_.substr(0, unwritten_.size() - rest.size());
        unwritten_ = rest;
        noted_ += notes;
      }
      line_.clear();
    }
    line_ += rest;
  }

  std::string notes_of(std::string_view line) {
    std::string notes;
    for (const auto& code : codes_in_log::codes_in(line, known_)) {
      notes.append(is_coloured_ ? "\033[33m  ^ " : "  ^ ").append(known_.summary(code));
      for (const auto& condition : conditions_of(code)) notes.append(" [").append(condition).append("]");
      notes += is_coloured_ ? "\033[0m\n" : "\n";
      if (!known_.is_known(code)) status_ = some_unknown;
    }
    return notes;
  }

  void flush() {
    write_all(out_, noted_);
    write_all(out_, unwritten_);
    noted_.clear();
  }

  const catalog& known_;
  int out_;
  bool is_coloured_;
  std::string line_;            // the begin of a line whose end has not been read
  std::string noted_;           // what is to be written of the block, up to the last note
  std::string_view unwritten_;  // the rest of the block
  exit_status status_ = all_known;
};

exit_status annotate(const catalog& known, int in, const std::string& name, int out, bool more_follows) {
  annotator log(known, out);
  read_blocks(in, name, [&](std::string_view block) { log.add(block); });
  log.end(more_follows);
  return log.status();
}

// --- The program ---

std::string explain(const catalog& known, const codes& found) {
  std::string text;
  for (const auto& code : found) {
    text += known.summary(code) + '\n';
    for (const auto& condition : conditions_of(code)) text.append("  ").append(condition).append("\n");
  }
  return text;
}

std::string list(const catalog& known) {
  std::size_t widest = 0;
  for (const auto& [code, entry] : known.entries()) widest = std::max(widest, entry.name().size());
  std::ostringstream text;
  for (const auto& [code, entry] : known.entries()) {
    text << std::left << std::setw(8) << severity(code) << std::right << std::setw(5) << code.value() << "  "
         << std::left << std::setw(static_cast<int>(widest)) << entry.name() << "  " << entry.meaning()
         << known.difference(entry) << '\n';
  }
  return text.str();
}

std::vector<sdk_header::code> read_sdk(const std::string& path) {
  const input header(path);
  if (header.file < 0) fail_to_read(path);
  std::string text;
  read_blocks(header.file, path, [&](std::string_view block) { text += block; });
  auto found = sdk_header::codes_of(text);
  if (!found.empty()) return found;
  throw argument_error(path +
                       " has no enum of ERR_... or WARN_...: is it the SDK's AgoraBase.h, AgoraCommonBase.h or "
                       "IAgoraRtcEngine.h?");
}

// Says something to the user, if anybody listens.
void say(int err, std::string_view what) {
  try {
    for (const auto text : {std::string_view("decode: "), what, std::string_view("\n")}) write_all(err, text);
  } catch (const std::exception&) {
    return;
  }
}

int explain_or_annotate(const catalog& known, const std::string& argument, int in, int out, int err,
                        bool more_follows) {
  if (argument == "-") {
    if (isatty(in) != 0) say(err, "reading a log from the terminal, up to its end; for help: decode --help");
    return annotate(known, in, "standard input", out, more_follows);
  }
  int number = 0;
  const auto* const end = argument.data() + argument.size();
  const auto [stop, problem] = std::from_chars(argument.data(), end, number);
  const auto is_number = problem == std::errc() && stop == end;
  const auto found = is_number ? known.numbered(number) : known.named(codes_in_log::flat(argument));
  if (!found.empty()) {
    write_all(out, explain(known, found));
    const auto is_known = [&](const auto& code) { return known.is_known(code); };
    return std::all_of(found.begin(), found.end(), is_known) ? all_known : some_unknown;
  }
  const input log(argument[0] == '-' ? "" : argument);
  if (log.file < 0) {
    throw argument_error("'" + argument + "' is neither a number nor a known name, nor a file to read (" +
                         std::generic_category().message(errno) + "); see decode --help");
  }
  return annotate(known, log.file, argument, out, more_follows);
}

int decode(std::vector<std::string> arguments, int in, int out, int err) {
  std::vector<sdk_header::code> sdk;
  const auto option = std::find(arguments.begin(), arguments.end(), "--sdk");
  if (option != arguments.end()) {
    if (option + 1 == arguments.end()) throw argument_error("--sdk needs the path of a header");
    sdk = read_sdk(option[1]);
    arguments.erase(option, option + 2);
  }
  const catalog known(sdk);
  if (arguments.empty()) arguments = {"-"};
  if (arguments.size() == 1 && (arguments[0] == "--help" || arguments[0] == "-h")) {
    write_all(out, help);
    return all_known;
  }
  if (arguments.size() == 1 && arguments[0] == "--list") {
    write_all(out, list(known));
    return all_known;
  }
  int status = all_known;
  for (const auto& argument : arguments) {
    try {
      const auto more_follows = &argument != &arguments.back();
      status = std::max(status, explain_or_annotate(known, argument, in, out, err, more_follows));
    } catch (const argument_error& problem) {
      say(err, problem.what());
      status = failed;
    }
  }
  return status;
}

// decode() with a message for whatever goes wrong.
int run(const std::vector<std::string>& arguments, int in, int out, int err) {
  try {
    return decode(arguments, in, out, err);
  } catch (const std::bad_alloc&) {
    say(err, "out of memory");
  } catch (const std::exception& problem) {
    say(err, problem.what());
  }
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
  const auto status = run({argv + std::min(argc, 1), argv + argc}, 0, 1, 2);
  if (::close(1) == 0 || status == failed) return status;
  say(2, "cannot write");  // what a file system says at the end only
  return failed;
}
