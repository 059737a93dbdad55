// Explains Agora error and warning codes: numbers, names, or those found in a log.
//
//   decode -102 20 ERR_TIMEDOUT
//   decode --list
//   decode < app.log
//   decode --sdk AgoraBase.h 134

#include <agora_errc.hpp>
#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <new>
#include <optional>
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
  a number of three or four digits in front  110 error, 1042 warning, 110 token invalid
  the exception of a wrapper                 AgoraRtcException(-17, null)
  a name, also a wrapper's                   ERR_ABORTED, ErrorCodeType.errAborted
These are not: 0 and numbers of more than four digits; numbers that count or measure
something (5 retries, 20 ms, 12:30); errors that are numbered by others: lines that name a
socket, errno, a codec, RTM and the like; and, unless a callback or an exception reports
them, numbers of no known error and what follows the word state.

exit status: 0; 1 if a code is not known; 2 if an argument, a file or a stream cannot be
             read or written
Notes are coloured on a terminal, unless NO_COLOR is set.
)";

constexpr std::pair<std::errc, std::string_view> portable_names[] = {
    {std::errc::connection_aborted, "connection_aborted"},
    {std::errc::connection_reset, "connection_reset"},
    {std::errc::device_or_resource_busy, "device_or_resource_busy"},
    {std::errc::invalid_argument, "invalid_argument"},
    {std::errc::message_size, "message_size"},
    {std::errc::network_down, "network_down"},
    {std::errc::no_buffer_space, "no_buffer_space"},
    {std::errc::no_such_device, "no_such_device"},
    {std::errc::not_supported, "not_supported"},
    {std::errc::operation_canceled, "operation_canceled"},
    {std::errc::operation_in_progress, "operation_in_progress"},
    {std::errc::permission_denied, "permission_denied"},
    {std::errc::timed_out, "timed_out"},
};

// All but condition::warning: each line says "warning" already.
constexpr std::pair<ae::condition, std::string_view> condition_names[] = {
    {ae::condition::token, "token"},
    {ae::condition::audio_device, "audio_device"},
    {ae::condition::video_device, "video_device"},
    {ae::condition::watermark, "watermark"},
    {ae::condition::channel, "channel"},
    {ae::condition::sdk_internal, "sdk_internal"},
    {ae::condition::web_only, "web_only"},
};

std::string_view severity(const std::error_code& code) { return code == ae::condition::warning ? "warning" : "error"; }

// The std::errc and the conditions that a code is equal to.
std::vector<std::string> meanings(const std::error_code& code) {
  std::vector<std::string> found;
  for (const auto& [errc, text] : portable_names) {
    if (code == errc) found.push_back("std::errc::" + std::string(text));
  }
  for (const auto& [condition, text] : condition_names) {
    if (code == condition) found.push_back("condition::" + std::string(text));
  }
  return found;
}

using codes = std::vector<std::error_code>;

// Every code that is documented or, where one was read, in the SDK's header.
class catalog {
 public:
  explicit catalog(std::vector<sdk_header::code> sdk = {}) : sdk_(std::move(sdk)) {
    for (const auto& row : ae::errors) add(row.name, row.code);
    for (const auto& row : ae::warnings) add(row.name, row.code);
    for (const auto& row : sdk_) {
      add(row.name, row.code);
      in_sdk_[row.code].push_back(&row);
    }
    // What wrappers call 102, which the documentation does not.
    for (const char* alias : {"errinvalidchannelname", "errinvalidchannelid"}) {
      by_name_.try_emplace(alias, codes{ae::error::invalid_token_102});
    }
  }

  catalog(const catalog&) = delete;  // holds pointers into itself
  catalog& operator=(const catalog&) = delete;
  ~catalog() = default;

  bool has_sdk() const { return !sdk_.empty(); }

  bool is_known(const std::error_code& code) const { return !ae::name(code).empty() || in_sdk_.count(code) != 0; }

  // All codes of a name in flat letters, since the documentation gives one name to two codes.
  codes named(const std::string& flat_name) const {
    const auto found = by_name_.find(flat_name);
    return found != by_name_.end() ? found->second : codes{};
  }

  // All codes of exactly this name.
  codes named_exactly(std::string_view name) const {
    auto found = named(codes_in_log::flat(name));
    const auto differs = [&](const auto& code) { return !has_name(code, name); };
    found.erase(std::remove_if(found.begin(), found.end(), differs), found.end());
    return found;
  }

  // A negative number is the result of a method; any other may have come from either callback.
  codes numbered(int number) const {
    if (number < 0) return {ae::from_result(number)};
    codes found;
    for (const std::error_code& code : {make_error_code(ae::error{number}), make_error_code(ae::warning{number})}) {
      if (is_known(code)) found.push_back(code);
    }
    if (found.empty()) found = {ae::error{number}, ae::warning{number}};
    return found;
  }

  // Documented or not, ascending by value, errors first.
  codes all() const {
    codes result;
    for (const auto& row : ae::errors) result.emplace_back(row.code);
    for (const auto& row : ae::warnings) result.emplace_back(row.code);
    for (const auto& entry : in_sdk_) {
      if (ae::name(entry.first).empty()) result.push_back(entry.first);
    }
    std::sort(result.begin(), result.end(), [](const auto& lhs, const auto& rhs) {
      return std::pair(lhs == ae::condition::warning, lhs.value()) <
             std::pair(rhs == ae::condition::warning, rhs.value());
    });
    return result;
  }

  // One line: severity, value, name and description, and how an SDK differs.
  std::string summary(const std::error_code& code) const {
    auto text = std::string(severity(code)) + ' ' + std::to_string(code.value());
    if (!is_known(code)) return text + " is not documented" + (has_sdk() ? " and not in this SDK" : "");
    return text + ' ' + name(code) + (description(code).empty() ? "" : ": ") + description(code) + difference(code);
  }

  std::string name(const std::error_code& code) const {
    const auto documented = ae::name(code);
    return documented.empty() ? sdk_name(code) : std::string(documented);
  }

  std::string description(const std::error_code& code) const {
    return ae::name(code).empty() ? sdk_comment(code) : code.message();
  }

  // " [only in this SDK]" and the like; nothing where both agree or no SDK's header was read.
  std::string difference(const std::error_code& code) const {
    if (!has_sdk()) return {};
    if (in_sdk_.count(code) == 0) return " [only documented, not in this SDK]";
    if (ae::name(code).empty()) return " [only in this SDK]";
    if (has_sdk_name(code, ae::name(code))) return {};
    const auto comment = sdk_comment(code);
    return " [in this SDK " + sdk_name(code) + (comment.empty() ? "" : ": " + comment) + ']';
  }

 private:
  void add(std::string_view name, const std::error_code& code) {
    auto& same = by_name_[codes_in_log::flat(name)];
    if (std::find(same.begin(), same.end(), code) == same.end()) same.push_back(code);
  }

  bool has_sdk_name(const std::error_code& code, std::string_view name) const {
    const auto found = in_sdk_.find(code);
    return found != in_sdk_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const auto* row) { return row->name == name; });
  }

  bool has_name(const std::error_code& code, std::string_view name) const {
    return ae::name(code) == name || has_sdk_name(code, name);
  }

  // "ERR_A or ERR_B" where the SDK has two names for the code.
  std::string sdk_name(const std::error_code& code) const {
    std::string names;
    for (const auto* row : in_sdk_.at(code)) names += (names.empty() ? "" : " or ") + row->name;
    return names;
  }

  // The first comment of those; empty where there is none.
  std::string sdk_comment(const std::error_code& code) const {
    std::string comment;
    for (const auto* row : in_sdk_.at(code)) comment = comment.empty() ? row->comment : comment;
    return comment;
  }

  std::vector<sdk_header::code> sdk_;
  std::map<std::error_code, std::vector<const sdk_header::code*>> in_sdk_;
  std::map<std::string, codes> by_name_;
};

// --- Streams: file descriptors, since a note must be out before a read that may wait ---

#ifdef _WIN32
int open_file(const char* path) { return _open(path, _O_RDONLY | _O_BINARY); }
void close_file(int file) { _close(file); }
std::ptrdiff_t read_some(int file, char* data, std::size_t size) {
  return _read(file, data, static_cast<unsigned>(size));
}
std::ptrdiff_t write_some(int file, const char* data, std::size_t size) {
  return _write(file, data, static_cast<unsigned>(std::min<std::size_t>(size, 1U << 30U)));
}
bool is_terminal(int file) { return _isatty(file) != 0; }
#else
int open_file(const char* path) { return ::open(path, O_RDONLY | O_CLOEXEC); }
void close_file(int file) { ::close(file); }
std::ptrdiff_t read_some(int file, char* data, std::size_t size) { return ::read(file, data, size); }
std::ptrdiff_t write_some(int file, const char* data, std::size_t size) { return ::write(file, data, size); }
bool is_terminal(int file) { return ::isatty(file) != 0; }
#endif

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

// What is wrong with one argument; the others may be all right.
struct argument_error : std::runtime_error {
  using runtime_error::runtime_error;
};
struct read_error : argument_error {
  explicit read_error(const std::string& name)
      : argument_error("cannot read " + name + ": " + std::generic_category().message(errno)) {}
};

std::string_view read_block(int file, std::vector<char>& block, const std::string& name) {
  for (;;) {
    const auto size = read_some(file, block.data(), block.size());
    if (size >= 0) return {block.data(), static_cast<std::size_t>(size)};
    if (errno != EINTR) throw read_error(name);
  }
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto size = write_some(file, text.data(), text.size());
    if (size < 0 && errno != EINTR) fail("cannot write");
    text.remove_prefix(static_cast<std::size_t>(std::max<std::ptrdiff_t>(size, 0)));
  }
}

// Copies a log, block by block, with a note behind each line that reports a code.
class annotator {
 public:
  annotator(const catalog& known, bool is_coloured)
      : known_(known),
        reader_([&known](const std::string& name) { return known.named(name); },
                [&known](const std::error_code& code) { return known.is_known(code); }),
        begin_(is_coloured ? "\033[33m" : ""),
        end_(is_coloured ? "\033[0m" : "") {}

  // Adds the lines that the block completes, with their notes, to the output.
  void add(std::string_view block) {
    rest_ = block;
    for (auto size = rest_.find('\n'); size != std::string_view::npos; size = rest_.find('\n')) {
      if (line_.empty()) {
        add_line(rest_.substr(0, size), true);
        rest_.remove_prefix(size);
      } else {
        line_ += rest_.substr(0, size);
        rest_.remove_prefix(size);
        add_line(line_, true);
        line_.clear();
      }
      rest_.remove_prefix(1);
    }
    line_ += rest_;
    rest_ = {};
  }

  // Adds the last line where it is not ended.
  void end() {
    if (!line_.empty()) add_line(line_, false);
    line_.clear();
  }

  std::string_view text() const { return out_; }
  void clear() { out_.clear(); }

  // What has been read and is not in the text.
  std::array<std::string_view, 2> unfinished() const { return {line_, rest_}; }

  exit_status status() const { return status_; }

 private:
  void add_line(std::string_view line, bool is_ended) {
    const auto size = out_.size();
    try {
      const auto& found = reader_.codes_in(line);
      out_ += line;
      if (is_ended || !found.empty()) out_ += '\n';
      for (const auto& code : found) {
        out_.append(begin_).append("  ^ ").append(known_.summary(code));
        for (const auto& meaning : meanings(code)) out_.append(" [").append(meaning) += ']';
        out_.append(end_) += '\n';
        if (!known_.is_known(code)) status_ = some_unknown;
      }
    } catch (const std::bad_alloc&) {
      out_.resize(size);  // the line is still in line_ or rest_
      throw;
    }
  }

  const catalog& known_;
  codes_in_log::reader reader_;
  std::string out_;
  std::string line_;       // the begin of a line whose end has not been read
  std::string_view rest_;  // of the block
  std::string_view begin_;
  std::string_view end_;
  exit_status status_ = all_known;
};

// What is read is written, with its notes, before the next read, and also where a read fails.
exit_status annotate(const catalog& known, int in, const std::string& name, int out) {
  const char* const no_colour = std::getenv("NO_COLOR");
  annotator log(known, is_terminal(out) && (no_colour == nullptr || *no_colour == '\0'));
  std::vector<char> block(1U << 16U);
  try {
    for (auto read = read_block(in, block, name); !read.empty(); read = read_block(in, block, name)) {
      log.add(read);
      write_all(out, log.text());
      log.clear();
    }
  } catch (const read_error&) {
    log.end();
    write_all(out, log.text());
    throw;
  } catch (const std::bad_alloc&) {
    write_all(out, log.text());
    for (const auto part : log.unfinished()) write_all(out, part);
    throw;
  }
  log.end();
  write_all(out, log.text());
  return log.status();
}

// --- The program ---

std::optional<int> to_int(std::string_view text) {
  int value = 0;
  const auto* const end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data(), end, value);
  if (problem != std::errc() || stop != end) return std::nullopt;
  return value;
}

std::string explain(const catalog& known, const codes& found) {
  std::string text;
  for (const auto& code : found) {
    text += known.summary(code) + '\n';
    for (const auto& meaning : meanings(code)) text += "  " + meaning + '\n';
  }
  return text;
}

std::string list(const catalog& known) {
  const auto all = known.all();
  std::size_t widest = 0;
  for (const auto& code : all) widest = std::max(widest, known.name(code).size());
  const auto padded = [](std::string text, std::size_t width) {
    text.resize(std::max(text.size(), width), ' ');
    return text;
  };
  std::string text;
  for (const auto& code : all) {
    const auto value = std::to_string(code.value());
    text += padded(std::string(severity(code)), 8) + std::string(5 - std::min<std::size_t>(value.size(), 5), ' ') +
            value + "  " + padded(known.name(code), widest) + "  " + known.description(code) + known.difference(code) +
            '\n';
  }
  return text;
}

int open_to_read(const std::string& path) {
  const auto file = open_file(path.c_str());
  if (file < 0) throw read_error(path);
  return file;
}

std::vector<sdk_header::code> read_sdk(const std::string& path) {
  const auto file = open_to_read(path);
  std::string text;
  std::vector<char> block(1U << 16U);
  for (auto read = read_block(file, block, path); !read.empty(); read = read_block(file, block, path)) text += read;
  close_file(file);
  auto found = sdk_header::codes_of(text);
  if (found.empty()) {
    throw argument_error(path +
                         " has no enum of ERR_... or WARN_...: is it the SDK's AgoraBase.h, AgoraCommonBase.h "
                         "or IAgoraRtcEngine.h?");
  }
  return found;
}

int explain_or_annotate(const catalog& known, const std::string& argument, int in, int out, int err) {
  if (argument == "-") {
    if (is_terminal(in)) {
      write_all(err, "decode: reading a log from the terminal, up to Ctrl-D; for help: decode --help\n");
    }
    return annotate(known, in, "standard input", out);
  }
  const auto number = to_int(argument);
  const auto found = number ? known.numbered(*number) : known.named_exactly(argument);
  if (!found.empty()) {
    write_all(out, explain(known, found));
    const auto is_known = [&](const auto& code) { return known.is_known(code); };
    return std::all_of(found.begin(), found.end(), is_known) ? all_known : some_unknown;
  }
  errno = EINVAL;
  const auto file = argument[0] == '-' ? -1 : open_file(argument.c_str());
  if (file < 0) {
    throw argument_error("'" + argument + "' is neither a number nor a known name, nor a file to read (" +
                         std::generic_category().message(errno) + "); see decode --help");
  }
  const auto status = annotate(known, file, argument, out);
  close_file(file);
  return status;
}

int decode(std::vector<std::string> arguments, int in, int out, int err) {
  std::vector<sdk_header::code> sdk;
  const auto option = std::find(arguments.begin(), arguments.end(), "--sdk");
  if (option != arguments.end()) {
    if (option + 1 == arguments.end()) throw argument_error("--sdk needs the path of a header");
    sdk = read_sdk(option[1]);
    arguments.erase(option, option + 2);
  }
  const catalog known(std::move(sdk));
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
      status = std::max(status, explain_or_annotate(known, argument, in, out, err));
    } catch (const argument_error& problem) {
      write_all(err, "decode: " + std::string(problem.what()) + '\n');
      status = failed;
    }
  }
  return status;
}

// decode() with a message for whatever goes wrong.
int run(const std::vector<std::string>& arguments, int in, int out, int err) {
  try {
    try {
      return decode(arguments, in, out, err);
    } catch (const std::bad_alloc&) {
      write_all(err, "decode: out of memory\n");
    } catch (const std::exception& problem) {
      write_all(err, "decode: " + std::string(problem.what()) + '\n');
    }
  } catch (const std::exception&) {
    return failed;  // nobody listens
  }
  return failed;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
  _setmode(0, _O_BINARY);
  _setmode(1, _O_BINARY);
#else
  (void)std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write
#endif
  return run({argv + 1, argv + argc}, 0, 1, 2);
}
