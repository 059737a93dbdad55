// The decoder, called in this process.

#include <fcntl.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "decoder.hpp"
#include "files.hpp"

#ifndef _WIN32
#include <sys/wait.h>
#endif

#ifndef O_BINARY
#define O_BINARY 0
#endif

namespace {

// A file that lives as long as this object. The decoder works on file descriptors.
class temporary {
 public:
  explicit temporary(const std::string& text) : path_("decode_test_" + std::to_string(++count)) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  temporary(const temporary&) = delete;
  temporary& operator=(const temporary&) = delete;
  ~temporary() { (void)std::remove(path_.c_str()); }

  const std::string& path() const { return path_; }
  std::string text() const {
    std::ifstream stream(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

 private:
  static inline int count = 0;
  std::string path_;
};

int open_to_write(const std::string& path) { return ::open(path.c_str(), O_WRONLY | O_BINARY); }

// A file that is open to be read as long as this object.
struct input {
  explicit input(const std::string& path) : file(::open(path.c_str(), O_RDONLY | O_BINARY)) {}
  input(const input&) = delete;
  input& operator=(const input&) = delete;
  ~input() { ::close(file); }

  int file;
};

struct outcome {
  int status;
  std::string out;
  std::string err;
};

// run() with what it says on standard error.
outcome run_to(int out, const std::vector<std::string>& arguments, int in) {
  const std::ostringstream err;
  auto* const buffer = std::cerr.rdbuf(err.rdbuf());
  const auto status = run(arguments, in, out);
  std::cerr.rdbuf(buffer);
  return {status, {}, err.str()};
}

outcome run_on(const std::vector<std::string>& arguments, int in) {
  const temporary out("");
  const auto out_file = open_to_write(out.path());
  const auto result = run_to(out_file, arguments, in);
  ::close(out_file);
  return {result.status, out.text(), result.err};
}

outcome run_with(const std::vector<std::string>& arguments, const std::string& text = {}) {
  const temporary in(text);
  const input log(in.path());
  return run_on(arguments, log.file);
}

// What a line reports: "E110" for error 110, "W104" for warning 104, "connection_reason:8" and so on.
std::string reported(const std::string& line) {
  static const catalog known;
  const auto is_read = !codes_in_log::line_reader(line, known).read().empty();
  CHECK((codes_in_log::may_report(line) || !is_read));
  std::string result;
  for (const auto& code : codes_in_log::codes_in(line, known)) {
    if (!result.empty()) result += ' ';
    const auto kind = std::string(kind_of(code).word());
    result += (kind == "error" ? "E" : kind == "warning" ? "W" : kind + ':') + std::to_string(code.value());
  }
  return result;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::vector<std::string> words(const std::string& list) {
  std::istringstream stream(list);
  return {std::istream_iterator<std::string>(stream), {}};
}

// A header of the SDK in the styles of its releases, in our own words.
const char* const sdk_text = R"(
#ifndef AGORA_BASE_H
enum WARN_CODE_TYPE {
  /** 8: The view is
   * invalid, they say.
   *
   * @note Nobody reads this. */
  WARN_INVALID_VIEW = 8,
  WARN_ADM_PAIR = 1042,  ///< 1042: The devices do not match.
};
//  enum IN_A_COMMENT { ERR_COMMENTED = 4 };
enum ERROR_CODE_TYPE : int
{
  /// 0: Fine.
  ERR_OK = 0,
  /** 1~1000 */
  /// @cond
  ERR_FAILED = 1,
  ERR_STATE =9008, // in a wrong state/
  ERR_NEXT, /*the one behind it*/
#if defined(_WIN32)
  ERR_HEX = 0x16,
#endif
  /** 102: The name of the channel. */
  ERR_INVALID_CHANNEL_NAME = 102,
  ERR_INVALID_TOKEN = 110,
  ERR_ALIAS = ERR_INVALID_TOKEN,
  ERR_ONLY = 9134,
  ERR_NEGATIVE = -201
  , ERR_UNKNOWN = ERR_OK + 5,
  ERR_LOST,
  ERR_LAST = 9300 // no comma behind it
};
enum class other { NO_ERR_HERE = 5, STREAM_ERR_X = 6 };
enum MORE_CODES {
  // A heading.
  /******| Another |******/
  //////// And another ////////
  ERR_PLAIN = 401,
  /// Two
  /// lines.
  ERR_LINES = 402, ERR_OLD __deprecated = 403,
  //! **407: Of old.**
  ERR_OCTAL = 0624, /* behind */ /* twice */
  ERR_INSIDE = /* here */ 405,
  ERR_BELOW = 406,  ///< Goes
                    ///< on.
  ERR_LOWER = 414,
  /**< In the next line,
   * and: */
  /*!< twice. */
  ERR_QUALIFIED = MORE_CODES::ERR_LOWER + 1, ERR_LIKE = MORE_CODES::ERR_LOWER,
  ERR_BEHIND_IT,
  /** Two */ ERR_SAME = 416, /** in one line. */ ERR_LINE = 417, //
  /** @~chinese 中 */ /** @~english 407: In English. */
  ERR_ENGLISH = 407,
  /** @brief See
   * \ref x::y "y", **bold**
   * @ref x
   * {@link z} and a@b.c. @deprecated Not this. */
  ERR_INLINE = 408,
  /*! -9:Of a range. */
  ERR_TWICE = 9409,
  ERR_TWICE_TOO = 9409,  // too
  /** Old. */ /** New. */
  ERR_OTHERWISE = 9409,
  /** 3 tries. */
  ERR_HUGE = 1234567,
  /// @cond nodoc
  ERR_HIDDEN = 420,
  /// @endcond
  /** **DEPRECATED** 421: Use (\ref a::b "c") or (@ref d). */
  ERR_DEPRECATED = 421,
  /** **DEPRECATED** Since long. */
  ERR_SINCE = 422,
  ERR_BIG = 99999999999,
  ERR_BEHIND_BIG,
  ERR_PARENTHESES = (9501),
  ERR_SHIFTED = 1 << 13,
  ERR_BOTH = (3 << (12)),
  ERR_SUFFIX = 0x251fu,
  ERR_LONG = 9504UL,
  ERR_SEPARATED = 9'505,
  /** 中 */
  ERR_CHINESE = 0X19b };
enum CONNECTION_CHANGED_REASON_TYPE {
  /** 8: Bad token. */
  CONNECTION_CHANGED_INVALID_TOKEN = 8,
  CONNECTION_CHANGED_FOO = 99,  // Foo.
};
enum { LOCAL_VIDEO_STREAM_ERROR_OK = 0, LOCAL_VIDEO_STREAM_ERROR_CAPTURE_FAILURE = 4, LOCAL_VIDEO_STREAM_STATE_FAILED };
enum { RELAY_OK = 0, RELAY_STATE_IDLE, RELAY_ERROR_NEW = 77, RENEW_TOKEN_NEW = 78, RTMP_STREAM_PUBLISH_ERROR_NEW = 79,
       RTMP_STREAM_UNPUBLISH_REASON_OK = 100, LOCAL_AUDIO_STREAM_REASON_NEW = 80 };
)";

catalog::codes values_named(const std::vector<sdk_header::code>& rows, const std::string& name) {
  catalog::codes found;
  for (const auto& row : rows) {
    if (row.name == name) found.push_back(row.code);
  }
  return found;
}

}  // namespace

static_assert(all_known == 0 && some_unknown == 1 && failed == 2, "what --help says of the exit status");

TEST_CASE("decode explains results, callback values and names", "[decode]") {
  const auto all = run_with({"-102", "20", "111", "ERR_TIMEDOUT", "-99999"});
  CHECK(all.status == some_unknown);
  CHECK(all.err.empty());
  const std::string expected[] = {
      "error 102 ERR_INVALID_TOKEN or ERR_INVALID_CHANNEL_NAME: The channel name (or, ",
      " [error::invalid_token_102, error::invalid_channel_name, condition::channel_name]\n",
      "error 20 ERR_ABORTED: ",
      " [error::aborted]\n",
      "warning 20 WARN_PENDING: ",
      " [warning::pending, std::errc::operation_in_progress]\n",
      "error 111 ERR_CONNECTION_INTERRUPTED: ",
      ", std::errc::connection_aborted]\n",
      "warning 111 WARN_SWITCH_LIVE_VIDEO_TIMEOUT: ",
      "error 10 ERR_TIMEDOUT: ",
      "error 99999 is not known\n",
  };
  std::size_t position = 0;
  for (const auto& part : expected) {
    CAPTURE(part, all.out);
    position = all.out.find(part, position);
    REQUIRE(position != std::string::npos);
  }
}

TEST_CASE("decode takes a negative number for the result of a method", "[decode]") {
  CHECK(run_with({"-20"}).out.find("warning") == std::string::npos);
  CHECK(run_with({"-20"}).status == all_known);
  CHECK(run_with({"ERR_OK"}).out == "error 0 ERR_OK: There is no error. [error::ok]\n");
  CHECK(run_with({"1031"}).out.substr(0, 13) == "warning 1031 ");
  const auto all = run_with({"8"}).out;
  for (const auto& kind : code_kinds()) {
    const auto is_there = contains('\n' + all, '\n' + std::string(kind.word()) + " 8 ");
    CHECK(is_there == !ae::name(std::error_code(8, kind.category())).empty());
  }
  CHECK(run_with({"-2147483648"}).out == "error -2147483648 is not known\n");
}

// What --list has to begin a line with, "error 102 ERR_A or ERR_B: text", and the names of the code, the first of its
// row.
struct expected_line {
  std::error_code code;
  std::string begin;
  std::vector<std::string> names;
};

template <class... Codes>
std::vector<expected_line> expected_list(ae::detail::code_list<Codes...>) {
  std::vector<expected_line> lines;
  const auto add = [&](const std::string& category, const auto& rows, const auto& other_names) {
    const auto kind = category.substr(category.find('.') + 1);
    for (const auto& row : rows) {
      const std::error_code code = row.code;
      expected_line line = {
          code, kind + ' ' + std::to_string(code.value()) + ' ' + std::string(row.name), {std::string(row.name)}};
      for (const auto& other : other_names) {
        if (std::error_code(other.code) != code) continue;
        line.begin.append(" or ").append(other.name);
        line.names.emplace_back(other.name);
      }
      if (!row.description.empty()) line.begin.append(": ").append(row.description);
      lines.push_back(line);
    }
  };
  (add(ae::category<Codes>().name(), ae::detail::code_traits<Codes>::rows, ae::detail::code_traits<Codes>::other_names),
   ...);
  return lines;
}
std::vector<expected_line> expected_list() { return expected_list(ae::detail::codes{}); }

TEST_CASE("decode --list explains every code once, by kind and value", "[decode]") {
  const auto result = run_with({"--list"});
  CHECK(result.status == all_known);
  std::istringstream lines(result.out);
  for (const auto& expected : expected_list()) {
    std::string line;
    std::getline(lines, line);
    CHECK(line.substr(0, line.rfind(" [")) == expected.begin);
  }
  CHECK(lines.get() == EOF);
}

TEST_CASE("decode knows every code by its number and its names, in one call", "[decode]") {
  std::vector<std::string> arguments;
  std::vector<std::string> begins;
  for (const auto& expected : expected_list()) {
    arguments.push_back((ae::is<ae::error>(expected.code) ? "-" : "") + std::to_string(expected.code.value()));
    arguments.insert(arguments.end(), expected.names.begin(), expected.names.end());
    begins.resize(arguments.size(), expected.begin + " [");
  }
  std::istringstream out(run_with(arguments).out);
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    std::string line;
    do std::getline(out, line);
    while (out && !starts_with(line, begins[at]));
    CAPTURE(arguments[at]);
    REQUIRE(starts_with(line, begins[at]));
  }
}

TEST_CASE("decode says that a number is not known", "[decode]") {
  const auto result = run_with({"9999"});
  CHECK(result.status == some_unknown);
  CHECK(result.out == "error 9999 is not known\n");
}

TEST_CASE("decode shows both codes of a doubled name", "[decode]") {
  const auto result = run_with({"ERR_INVALID_TOKEN"});
  CHECK(result.status == all_known);
  CHECK(contains(result.out, "error 102 ERR_INVALID_TOKEN"));
  CHECK(contains(result.out, "error 110 ERR_INVALID_TOKEN"));
  const auto busy = run_with({"DeviceBusy"}).out;
  CHECK(std::count(busy.begin(), busy.end(), '\n') == 2);  // of local audio and video, in two spellings each
}

TEST_CASE("decode refuses what is neither a number nor a name nor a file", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "", "x", "1x", "0xg", "0x", "1.5", "99999999999", "0x100000000",
                                 "4294967296", "err", "error", "ERR_NONE.log", "x.y", "error.log", "error{}", "{110}",
                                 "{error: 110}");
  CAPTURE(argument);
  const auto result = run_with({argument});
  CHECK(result.status == failed);
  CHECK(result.out.empty());
  CHECK(starts_with(
      result.err, "decode: '" + std::string(argument) + "' is neither a code nor a log to read, see decode --help: "));
  CHECK(count_lines(result.err) == 1);
}

TEST_CASE("decode says that a name is not known", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "ERR_SOMETHING_NEW", "ERR_", "WARN_NONE",
                                 "error::", "error::nothing", "warning::aborted", "CONNECTION_CHANGED_NOTHING",
                                 "relay_error::x", "RENEW_TOKEN_X");
  CAPTURE(argument);
  const auto result = run_with({argument, "17"});
  CHECK(result.status == some_unknown);
  CHECK(result.out == std::string(argument) + " is not known\n" + run_with({"17"}).out);
  CHECK(result.err.empty());
}

TEST_CASE("decode knows a code as this library prints it", "[decode][log]") {
  const std::pair<const char*, const char*> codes[] = {
      {"agora.error:102", "-102"},
      {"agora.error:1", "-1"},
      {"agora.warning:20", "WARN_PENDING"},
      {"error{134}", "-134"},
      {"warning{8}", "WARN_INVALID_VIEW"},
      {"error::invalid_token", "-110"},
      {"error::invalid_token_102", "-102"},
      {"error::invalid_channel_name", "-102"},
      {"warning::apm_howling", "WARN_ADM_HOWLING"},
      {"agora_errc::error::timedout", "-10"},
      {"agora.error:9998", "-9998"},
      {R"({"code":109,"category":"agora.error"})", "-109"},
      {R"({"category": "agora.warning", "value": 20})", "WARN_PENDING"},
      {"agora.connection_reason:8", "CONNECTION_CHANGED_INVALID_TOKEN"},
      {"local_video_reason{28}", "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_PAUSED"},
      {"local_video_reason::screen_capture_paused", "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_PAUSED"},
      {"local_video_reason::screen_capture_paused_23", "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_PAUSED"},
  };
  for (const auto& [code, same] : codes) {
    CAPTURE(code);
    const auto expected = run_with({same});
    const auto explained = run_with({code});
    CHECK(explained.out == expected.out);
    CHECK(explained.status == expected.status);
    CHECK(run_with({}, std::string("x ") + code + " y\n").out == std::string("x ") + code + " y\n  ^ " + expected.out);
  }
  CHECK(reported("agora.error:0 agora.errors:5 Agora.error: 5 error{x} error{} xerror{5}") == "E5");
  CHECK(reported("state error{ 17} agora.condition:1 condition{1}").empty());  // no number in the braces, no code
  CHECK(run_with({"agora.connection_reason:1"}).out == run_with({"CONNECTION_CHANGED_JOIN_SUCCESS"}).out);
  CHECK(reported("agora.connection_reason:1").empty());
  CHECK(reported(R"({"code":109,"category":"other.error"})").empty());
  CHECK(reported("state agora.error:5 on a socket") == "E5");
}

TEST_CASE("decode calls an unknown option one", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "--version", "--lst", "--", "--list=", "-x", "--5", "- 5",
                                 "-2147483649");
  CAPTURE(argument);
  const auto result = run_with({argument, "17"});
  CHECK(result.status == failed);
  CHECK(result.out == run_with({"17"}).out);
  CHECK(result.err == "decode: unknown option '" + std::string(argument) + "', see decode --help\n");
}

TEST_CASE("decode knows a name in every spelling of logs and of this library", "[decode]") {
  const auto timed_out = run_with({"-10"}).out;
  for (const auto& name :
       words("ERR_TIMEDOUT errTimedOut TimedOut timedout ErrorCodeType.errTimedOut ErrorCode.TimedOut "
             "AgoraErrorCodeTimedOut AgoraErrorCode.timedOut error::timedout agora_errc::error::timedout")) {
    CAPTURE(name);
    CHECK(run_with({name}).out == timed_out);
  }
  const auto howling = run_with({"1051"}).out;
  for (const auto& name : words("WARN_ADM_HOWLING warnAdmHowling AdmHowling WarnCodeType.warnAdmHowling "
                                "WarningCode.AdmHowling AgoraWarningCodeADMHowling warning::adm_howling")) {
    CAPTURE(name);
    CHECK(run_with({name}).out == howling);
  }
  CHECK(run_with({"ErrorCode.InvalidChannelId"}).out == run_with({"-102"}).out);
}

TEST_CASE("decode knows a result that was printed as unsigned", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "4294967194", "0xFFFFFF9A", "0Xffffff9a");
  CHECK(run_with({argument}).out == run_with({"-102"}).out);
  CHECK(run_with({"2147483648"}).out == "error -2147483648 is not known\n");
  CHECK(starts_with(run_with({"2147483647"}).out, "error 2147483647 is"));
  CHECK(starts_with(run_with({"0x66"}).out, "error 102 "));
}

TEST_CASE("decode explains the good arguments beside a bad one", "[decode]") {
  const auto result = run_with({"nonsense", "-9999", "17"});
  CHECK(result.status == failed);
  CHECK(contains(result.out, "ERR_JOIN_CHANNEL_REJECTED"));
  CHECK(count_lines(result.err) == 1);
}

TEST_CASE("decode says what to type, as the header has it", "[decode]") {
  std::string header;
  for (auto line : lines_of(AGORA_ERRC_HEADER)) header += line.erase(0, line.find_first_not_of(' ')) + ' ';
  std::istringstream lines(run_with({"--list"}).out);
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    std::string kind;
    std::string value;
    std::string name;
    std::istringstream(line) >> kind >> value >> name;
    if (name.back() == ':') name.pop_back();
    const auto bracket = line.rfind(" [") + 2;
    std::istringstream types(line.substr(bracket, line.size() - bracket - 1));
    std::string type;
    std::getline(types, type, ',');
    const auto begin = header.find(std::string("{").append(type).append(", \"").append(name) + '"');
    REQUIRE(begin != std::string::npos);
    const auto other_names = header.find(" other_" + kind + "_names[] = {");
    const auto end = std::min(header.find('{' + kind, begin + 1), header.find("};", begin));  // the next row, or none
    const auto row = header.substr(begin, end - begin);
    const auto meanings = (contains(row, "condition::") ? 1 : 0) + (contains(row, "std::errc::") ? 1 : 0);
    auto count = 0;
    while (std::getline(types >> std::ws, type, ',')) {
      if (starts_with(type, kind + "::")) {
        CHECK(header.find(std::string("{").append(type) + ',', other_names) != std::string::npos);
      } else {
        ++count;
        CHECK((contains(row, ' ' + type + ',') || contains(row, ' ' + type + '}')));
      }
    }
    CHECK(count == meanings);
  }
}

TEST_CASE("decode --help and -h explain it", "[decode]") {
  const auto result = run_with({"--help"});
  CHECK(result.status == all_known);
  CHECK(starts_with(result.out, "decode - explain Agora Native SDK error, warning and reason codes\n"));
  for (const char* const option : {"--list", "--help", "-h", "--sdk HEADER", "CODE...", "FILE..."}) {
    CHECK(contains(result.out, option));
  }
  for (const auto& shape : shapes::all) {
    if (!shape.example.empty()) CHECK(contains(result.out, "\n  " + std::string(shape.example) + '\n'));
  }
  std::istringstream lines(result.out);
  for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 96);
  CHECK(run_with({"-h"}).out == result.out);
  CHECK(run_with({"--help", "-17"}).out == result.out + run_with({"-17"}).out);
}

TEST_CASE("the examples of --help are right, and are read by their shapes", "[decode][log]") {
  for (const auto& shape : shapes::all) {
    if (shape.example.empty()) continue;
    const std::string example(shape.example);
    CAPTURE(example);
    std::set<int> numbers;
    for (auto at = example.find_first_of("0123456789"); at < example.size();) {
      const auto end = std::min(example.find_first_not_of("0123456789", at), example.size());
      numbers.insert(std::abs(static_cast<int>(codes_in_log::as_result(std::stoll(example.substr(at, end - at))))));
      at = example.find_first_of("0123456789", end);
    }
    if (shape.what == shapes::report::name) numbers = {20, 16};
    if (shape.what == shapes::report::reason) numbers = {8};  // behind the state
    static const catalog known;
    std::set<int> reported_numbers;
    for (const auto& code : codes_in_log::codes_in(example, known)) reported_numbers.insert(code.value());
    CHECK(reported_numbers == numbers);
  }
}

TEST_CASE("each shape that reports a positive number or a name has a word that may_report looks for", "[decode][log]") {
  for (const auto& shape : shapes::all) {
    if (shape.what == shapes::report::nothing || shape.what == shapes::report::reason) continue;
    const auto is_enough = [](const shapes::part& part) {
      const auto enough = shapes::any(shapes::telling, shapes::name, shapes::category, shapes::unknown_name,
                                      shapes::errors, shapes::below_0)
                              .kinds;
      return !part.is_repeated && part.kinds != 0 && (part.kinds & ~enough) == 0;
    };
    CAPTURE(shape.example);
    CHECK(std::any_of(shape.parts.begin(), shape.parts.end(), is_enough));
  }
  for (const auto& callback : shapes::callbacks) {
    const auto is_telling = [](const shapes::part& part) {
      return !part.is_repeated && part.kinds != 0 && (part.kinds & ~shapes::telling.kinds) == 0;
    };
    if (callback.category != nullptr) CHECK(std::any_of(callback.parts.begin(), callback.parts.end(), is_telling));
  }
}

TEST_CASE("decode takes the first shape that fits", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"onError code: 7 ERROR_NO_MATCH", ""},                  // not onError
      {"onError code: 9998 9999", "E9998"},                    // onError, which may be unknown; not an error code
      {"connectionStateChanged 5, 8", "connection_reason:8"},  // the second of two, not a state alone
      {"local audio state 3 code 8", "local_audio_reason:8"},  // the code is behind the state
      {"onError(-17)", ""},
      {"ERR_CODE(9998)", "E9998"},  // not an error code, which has to be known
      {"local video state 3 (error: 4)", "local_video_reason:4"},
      {"err: 17 ERR_ABORTED", "E17"},  // the name of a number that is known
      {"err: 9998 ERR_ABORTED, ERR_FAILED", "E20 E1"},
      {"err: 17, ERR_ABORTED", "E17 E20"},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode knows reasons by their names, in every spelling", "[decode][log]") {
  const std::pair<std::string, const char*> spellings[] = {
      {"connection_reason:8",
       "CONNECTION_CHANGED_INVALID_TOKEN connectionChangedInvalidToken ConnectionChangedInvalidToken "
       "AgoraConnectionChangedReasonInvalidToken AgoraConnectionChangedReason.invalidToken "
       "ConnectionChangedReasonType.connectionChangedInvalidToken ConnectionChangedReason.InvalidToken "
       "CONNECTION_CHANGED_REASON_TYPE.CONNECTION_CHANGED_INVALID_TOKEN connection_reason::invalid_token"},
      {"local_audio_reason:2",
       "LOCAL_AUDIO_STREAM_REASON_DEVICE_NO_PERMISSION LOCAL_AUDIO_STREAM_ERROR_DEVICE_NO_PERMISSION "
       "localAudioStreamReasonDeviceNoPermission LocalAudioStreamReason.localAudioStreamReasonDeviceNoPermission "
       "LocalAudioError.DeviceNoPermission AgoraAudioLocalReasonDeviceNoPermission "
       "AgoraAudioLocalErrorDeviceNoPermission"},
      {"local_video_reason:3",
       "LOCAL_VIDEO_STREAM_ERROR_DEVICE_BUSY AgoraLocalVideoStreamReasonDeviceBusy "
       "AgoraLocalVideoStreamErrorDeviceBusy LocalVideoStreamError.DeviceBusy"},
      {"rtmp_reason:3",
       "RTMP_STREAM_PUBLISH_REASON_CONNECTION_TIMEOUT RTMP_STREAM_PUBLISH_ERROR_CONNECTION_TIMEOUT "
       "rtmpStreamPublishReasonConnectionTimeout AgoraRtmpStreamingReasonConnectionTimeout "
       "RtmpStreamingErrorCode.ConnectionTimeout AgoraRtmpStreamingErrorCodeConnectionTimeout"},
      {"relay_error:10",
       "RELAY_ERROR_SRC_TOKEN_EXPIRED relayErrorSrcTokenExpired ChannelMediaRelayError.SrcTokenExpired "
       "AgoraChannelMediaRelayErrorSrcTokenExpired"},
      {"renew_token_error:3", "RENEW_TOKEN_INVALID_TOKEN renewTokenInvalidToken RenewTokenErrorCode.InvalidToken"},
      // Of another number, or another word, in older releases
      {"connection_reason:21", "CONNECTION_CHANGED_LICENSE_VERIFY_FAILED"},
      {"local_video_reason:5", "LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE localVideoStreamErrorEncodeFailure"},
      {"local_video_reason:23", "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_PAUSED"},
      {"local_video_reason:24",
       "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_RESUMED LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_AUTO_FALLBACK"},
      {"local_video_reason:28", "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_PAUSED"},
      {"local_video_reason:31", "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_AUTO_FALLBACK"},
      {"", "CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_RESUMED"},
  };
  for (const auto& [code, names] : spellings) {
    for (const auto& name : words(names)) {
      CAPTURE(name);
      CHECK(reported("the name " + name + " on a socket") == code);
      if (code.empty()) continue;
      const auto title = code.substr(0, code.find(':')) + ' ' + code.substr(code.find(':') + 1);
      const auto out = run_with({name}).out;
      CHECK(starts_with(out, title));
      CHECK(std::count(out.begin(), out.end(), '\n') == 1);
    }
  }
  CHECK(starts_with(run_with({"CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED"}).out, "connection_reason 15 "));
}

TEST_CASE("decode takes the kind of a number from the name beside it", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"Error Code 3 : RtmpStreamingErrorCode.ConnectionTimeout", "rtmp_reason:3"},
      {"error 3: RENEW_TOKEN_INVALID_TOKEN, error 3", "renew_token_error:3"},
      {"error 3, 3: RENEW_TOKEN_INVALID_TOKEN", "E3 renew_token_error:3"},
      {"error 4: RENEW_TOKEN_INVALID_TOKEN", "E4"},
      {"error 3: ERR_NOT_READY, RENEW_TOKEN_INVALID_TOKEN", "E3 renew_token_error:3"},
      {"err: 5, err: 3, err: 5 RENEW_TOKEN_INVALID_TOKEN", "E5 E3"},
      {"err: 3 RENEW_TOKEN_INVALID_TOKEN, err: 3 RELAY_ERROR_NO_RESOURCE_AVAILABLE, err: 3 RENEW_TOKEN_INVALID_TOKEN",
       "renew_token_error:3 relay_error:3"},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode notes no reason that says that all is well", "[decode][log]") {
  const std::map<std::string, std::set<int>> well = {// besides 0
                                                     {"connection_reason", {1, 5, 11, 12, 13, 15, 17, 18}},
                                                     {"local_video_reason", {26, 27, 29}},
                                                     {"rtmp_reason", {100}}};
  for (const auto& [code, begin, names] : expected_list()) {
    const auto kind = begin.substr(0, begin.find(' '));
    const auto is_well = code.value() == 0 || (well.count(kind) != 0 && well.at(kind).count(code.value()) != 0);
    CAPTURE(names[0]);
    CHECK(reported("it is " + names[0]).empty() == is_well);
  }
}

TEST_CASE("decode takes a number for a reason in a line of its callback", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"connection state: 5, reason: 8", "connection_reason:8"},
      {"Connection state changed: 5 8 {channelId: x}", "connection_reason:8"},
      {"onConnectionStateChanged(5, 9)", "connection_reason:9"},
      {"onConnectionStateChanged() called with: state = [5], reason = [3]", "connection_reason:3"},
      {R"(connection state changed: {"channelId": "room", "reason": 8, "state": 5})", "connection_reason:8"},
      {R"({"event":"connection","state":5,"reason":8})", "connection_reason:8"},
      {"connectionChangedTo: 5 reason: 8", "connection_reason:8"},
      {"connectionChangedToState: 5 reason: 6", "connection_reason:6"},
      {"the state of the connection is 5, the reason 8", "connection_reason:8"},
      {"the reason is 8, and the state of the connection 5", "connection_reason:8"},
      {"agora conn state=5 reason=8", "connection_reason:8"},
      {"connection state=4 reason=2", "connection_reason:2"},  // whatever the state
      {"connection reason changed: 8", ""},
      {"connection state 5/8", ""},
      {"connection state=5 reason=99", ""},
      {"connection state=5 reason=110", ""},
      {"connection state=3 reason=1", ""},
      {"connection state=1 reason=5", ""},
      {"connection state=5 reason=-1", ""},
      {"connection state code: 3", ""},
      {"connection reason: 8", ""},
      {"conn state=5 reason=8", ""},
      {"user offline state: 5, reason: 8", ""},
      {"RTM connection state: 5, reason: 8", ""},
      {"iceConnectionState peer state: 5, reason: 8", ""},
      {"onReconnecting: id 1, channelId test, localUserId 1001, reason 2", "connection_reason:2"},
      {"on_disconnected, agora_rtc_conn=<x>, state=1, reason=3", "connection_reason:3"},
      {"onReconnecting->onConnectionInterrupted(this:1, reason:14)", "connection_reason:14"},
      {"onDisconnected: device 1, reason 8", ""},
      {"onConnectionFailure(connection, reason:8)", "connection_reason:8"},
      {"[Agora] CONNECTION FAILED - reason: 2", "connection_reason:2"},
      {"CONNECTION FAILED - reason: 2", ""},
      {"连接状态变更: 5 原因: 9", "connection_reason:9"},
      {"🔌 연결 상태 변경: 5, 이유: 8", "connection_reason:8"},
      {"Bağlantı durumu: 5, sebep: 8", "connection_reason:8"},
      {"État de connexion: 5, raison: 8", "connection_reason:8"},
      {"onLocalAudioStateChanged state 3 reason 8", "local_audio_reason:8"},
      {"onLocalAudioStateChanged, state:3, error: 1", "local_audio_reason:1"},
      {"onLocalAudioTrackStateChanged(this:1, state:3 reasonCode:1)", "local_audio_reason:1"},
      {"local audio failed, error 8", "local_audio_reason:8"},
      {"local audio failed, error 1011", "E1011"},
      {"local audio failed: -7", "E7"},
      {"enableLocalAudio failed, error 8", ""},
      {"enable local audio error 8", "E8"},
      {"onRemoteAudioStateChanged state 3 reason 8", ""},
      {"local video state: 3, error: 4", "local_video_reason:4"},
      {"onLocalVideoStateChanged(0, 3, 4)", "local_video_reason:4"},
      {"onLocalVideoStateChanged(1, 3, 4)", "local_video_reason:4"},
      {"onLocalVideoStateChanged(VIDEO_SOURCE_CAMERA_PRIMARY, 3, 4)", "local_video_reason:4"},
      {"onLocalVideoStateChanged source=PRIMARY_CAMERA_SOURCE, state=3, error=4", "local_video_reason:4"},
      {"local video error: 3, error 101", "local_video_reason:3 local_video_reason:101"},
      {"local video state 3 reason 101", "local_video_reason:101"},
      {"onRemoteVideoStateChanged state: 5, reason: 8", ""},
      {"onRtmpStreamingStateChanged rtmp://x state:4, errcode3", "rtmp_reason:3"},
      {"rtmp streaming state 4, reason 3, state:4 errcode:16", "rtmp_reason:3 rtmp_reason:16"},
      {"onRtmpStreamingStateChanged 2 100", ""},
      {"RtmpStreamingStateChanged rtmps://x:443/rtmp/y?error=8#4 4 3", "rtmp_reason:3"},
      {"rtmp error 3", ""},
      {"onChannelMediaRelayStateChanged 3 2", "relay_error:2"},
      {"channelMediaRelayStateDidChange: 3 error: 5", "relay_error:5"},
      {"channel media relay error 2", "relay_error:2"},
      {"media Relay failed at error code 2", "relay_error:2"},
      {"onRenewTokenResult(token, 2)", "renew_token_error:2"},
      {"onRenewTokenResult: token=x, code=3", "renew_token_error:3"},
      {"renewToken result: 3", ""},
      {"barcode3: x, code3", ""},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode knows the word error in other languages", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"Lỗi Agora: 110", "E110"},
      {"Mã lỗi: 17", "E17"},
      {"Không thể tham gia kênh, mã lỗi: -17", "E17"},
      {"Ошибка 110: Недействительный токен", "E110"},
      {"ошибка с кодом 110, ОШИБКИ: 17, Помилка: 101", "E110 E17 E101"},
      {"Agora hatası: 110, hata: 17, hatasi 101", "E110 E17 E101"},
      {"語音連線錯誤: 110", "E110"},
      {"エラーコード: 110", "E110"},
      {"오류 코드: 110", "E110"},
      {"خطأ Agora (110)", "E110"},
      {"Agora Fehler:  (Code: 109), Fehlercode 17", "E109 E17"},
      {"Error de Agora: 110", "E110"},
      {"Código de error: 110", "E110"},
      {"Erro no Agora RTC: 17", "E17"},
      {"Erro RTC 110", "E110"},
      {"Erreur Agora : 110", "E110"},
      {"Errore di Agora: 110", "E110"},
      {"Kode kesalahan: 110", "E110"},
      {"Agora xatosi: 109", "E109"},
      {"joinChannel sonucu: -7", "E7"},
      {"Vào phòng thất bại (-17)", "E17"},
      {"加入頻道失敗：-2", "E2"},
      {"录制发生警告，状态码：103", "W103"},
      {"110번 에러", "E110"},
      {"110сек ошибка", ""},
      {"нет ошибок, 5 файлов", ""},
      {"Khata 110, Hatay 110, ohata: 110", ""},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode finds the codes that a log reports", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      // a report and its number
      {"err: 110", "E110"},
      {"error code -2", "E2"},
      {"warn=1031", "W1031"},
      {"[12:30:45.102] joinChannel err: 110 uid=5", "E110"},
      {R"({"err":17, "error_code": "-2", 'warning': 20})", "E17 E2 W20"},
      {"errorCode=1001, warningCode=1014", "E1001 W1014"},
      {"ERROR CODE: 3.", "E3"},
      {"err: 20, warn: 20, err: 20", "E20 W20"},
      {"err: 9 was seen", "E9"},
      {"error -2 times", "E2"},
      {"the call gives error 7 means what?", "E7"},
      {"did occur error, code: 109", "E109"},
      {"rtc did occur warning >> code = 1014", "W1014"},
      {"an error occurred: 101!", "E101"},
      {"error code `-18` again", "E18"},
      {"onError：101", "E101"},
      {"did occur error，code：110", "E110"},
      {"agora sdk warning occur 1031", "W1031"},
      {"Error from Agora: 101", "E101"},
      {"did occur error: AgoraErrorCode(rawValue: 101)", "E101"},
      {"SDKError: 21", "E21"},
      {"lastERR = 13, lastErrorCode 14", "E13 E14"},
      {"error (17 18)", "E17"},
      {"err: 17.", "E17"},
      {"err: 17: x", "E17"},
      {"err: 17 - 18", "E17"},
      {"Error  17", "E17"},
      {"Error - 17, err: - 5", "E17 E5"},
      {"err=17,err=7", "E17 E7"},
      {"V/a( 17): err: 7", "E7"},
      {"E/error( 17): err: 7", "E7"},
      {"I/err     (   17): err: 7", "E7"},
      {"error(17): err: 7", "E17 E7"},
      {"[initrtc] err: 101", "E101"},
      {"joinChannel error 17 after user login", "E17"},
      {"err: 110 warning: token", "E110"},
      {"\033[31merr: 110\033[0m", "E110"},
      {"\033[1;31merr\033[0m: -7", "E7"},
      {"\033[merr: 17 \033[?25hwarn: 20", "E17 W20"},
      {"err: 17\033[", "E17"},
      {"warning: 1", ""},
      {"warn: 9998", ""},
      {"warning -104", ""},
      {"err: 134, failed: -8, returned -121", "E134 E8 E121"},
      // results
      {"returned -7", "E7"},
      {"are returning -7", "E7"},
      {"joinChannel returned -17 (ERR_JOIN_CHANNEL_REJECTED)", "E17"},
      {"leave failed: -18", "E18"},
      {"muteVideo failed! reason:-3", "E3"},
      {"ret -102 for {}", "E102"},
      {R"({"result":-17})", "E17"},
      {"call rejected code: -17", "E17"},
      {"stop returns -1", "E1"},
      {"error code: -1", "E1"},
      {"joinChannel code -2", "E2"},
      {"rc=-7, res: -3, status -4", "E7 E3 E4"},
      {"JoinChannel ret: 4294967194", "E102"},
      {"Agora -17", "E17"},
      {"failed(-2, -17)", "E2"},
      {"statement failed: -2", "E2"},
      {"recorder state 3 failed: -2", "E2"},
      // callbacks and exceptions
      {"onWarning(104, Lookup)", "W104"},
      {"onError(err=17, msg=)", "E17"},
      {"onError: 9998", "E9998"},
      {"onError 1", "E1"},
      {"onError 100/3", "E100"},
      {"rtcOnError: 9998", "E9998"},
      {"didOccurWarning: 42", "W42"},
      {"CallbackOnWarning(this:000001DF8C6E9D30, warnCode: 1090)", "W1090"},
      {"CallbackOnError(this:0x6f265faf80, errCode: 1166)", "E1166"},
      {"didOccurError: 9998", "E9998"},
      {"onWarning 1090", "W1090"},
      {"onWarning: warn: 42, onWarning(1)", "W42 W1"},
      {"onWarning: memory usage 87 percent", ""},
      {"onErrorOccurred: 101", "E101"},
      {"OnErrorHandler 110", "E110"},
      {"[Agora] OnError, [ID:110] - [token invalid]", "E110"},
      {"state onError: 17", "E17"},
      {"state err: 17, state", ""},
      {"state onWarning: 1031, state onWarning: 20", "W1031 W20"},
      {"onError: 9999, onError: 10000", "E9999"},
      {"onWarning: 9999, onError: 9999", "W9999 E9999"},
      {"AgoraRtcException(-2, null)", "E2"},
      {"AgoraRtcException(2, bad), AgoraRtcException(1)", "E2 E1"},
      {"AgoraRtcEngineException(-9998), ERR_SOMETHING(-1003)", "E9998 E1003"},
      {"PlatformException(18, , null, null)", "E18"},
      {"PlatformException(-7, , null, null)", "E7"},
      {"PlatformException(-17, request to join channel is rejected)", "E17"},
      {"PlatformException(-17, request to a server)", ""},
      {"PlatformException(-4, not supported), PlatformException(-2, invalid argument)", "E4 E2"},
      {"PlatformException(-9999, , null)", ""},
      {"E/flutter ( 110): [ui_dart_state.cc(17)] AgoraRtcException(-3, null)", "E3"},
      {"UnhandledPromiseRejectionWarning: 101, PromiseRejection(17)", "E101 E17"},
      // names
      {"ERR_TIMEDOUT", "E10"},
      {"got WARN_PENDING and then ERR_INVALID_TOKEN.", "W20 E110"},
      {"[x] err: ErrorCodeType.errAdmInitPlayout, msg:", "E1008"},
      {"err:ErrorCodeType.errAdmInitPlayout", "E1008"},
      {"onError: ErrorCode.InvalidAppId.", "E101"},
      {"WarningCode.warnAdmHowling", "W1051"},
      {"AgoraErrorCode.tokenExpired", "E109"},
      {"AgoraErrorCodeInvalidToken, AgoraWarningCodeLookupChannelTimeout", "E110 W104"},
      {"name: errInvalidToken", "E110"},
      {"errInvalidChannelName", "E102"},
      {"ErrorCode.InvalidChannelId", "E102"},
      {"RTC::onError: index: 26, name: errAborted", "E20"},
      {"ERR_INVALID_TOKEN(110)", "E110"},
      {"ERR_INVALID_TOKEN (-102)", "E102"},
      {"102 err: 102 ERR_INVALID_TOKEN", "E102"},
      {"ERR_FAILED -2", "E1"},
      {"Error 110: ERR_TOKEN_EXPIRED, error 17 - ERR_NOT_READY (ERR_ABORTED)", "E110 E17 E20"},
      {"-ERR_ABORTED, -ErrorCode.Canceled", "E20 E11"},
      {"ends with -", ""},
      {"joinChannel(-17) ERR_NOT_READY err: 17", "E3 E17"},
      {"JOIN_CHANNEL ERR_SOMETHING(16) ERR_ELSE = 18, ERR_CODE_X: -19", "E16 E18 E19"},
      // lists
      {"device error (1008, 1011)?", "E1008 E1011"},
      {"errors 1009, 1011 and 1012", "E1009 E1011 E1012"},
      {"error 110/109", "E110 E109"},
      {"error 110 or 9998", "E110"},
      {"errors 110 or 109", "E110 E109"},
      {"error 17, 18", "E17"},
      {"error 110, 17", "E110"},
      {"error 100, 110", "E110"},
      {"errors: 110", "E110"},
      // the number first
      {"110 error again", "E110"},
      {"(1009 error)", "E1009"},
      {"[110 error]", "E110"},
      {"'110 error'", "E110"},
      {"\t110 error", "E110"},
      {"-2 error", "E2"},
      {"saw 1042 warning `104` warning", "W1042 W104"},
      {"107 (warning code)", "W107"},
      {"1029 agora warning; 110 agora error", "W1029 E110"},
      {"110 token is invalid", "E110"},
      {"109 (expired), 120 invalid", "E109 E120"},
      {"and -7 means", "E7"},
      {"-7 might mean that, 110 is last token", "E7 E110"},
      {"110 means", "E110"},
      {"1009: An error occurs in starting the playback device", "E1009"},
      {"- 1009: starting failed", "E1009"},
      {"  /** 1011: Audio Device Module: An error occurs", "E1011"},
      {"110: the token", "E110"},
      // behind what failed, and behind a call
      {"Unable to start screen share (-4)", "E4"},
      {"Cannot join (-17), could not leave (-18)", "E17 E18"},
      {"Error starting video call [-7]", "E7"},
      {"joinChannel() = -7, setClientRole => -3, enableAudio: -4", "E7 E3 E4"},
      {"leave_channel : -18", "E18"},
      {"Failed to join the channel: -17, cannot start: -7", "E17 E7"},
      {"error #17, ec=-7, rv: -3", "E17 E7 E3"},
      {"joinChannel -17: ignored; leave_channel\t-18", "E17 E18"},
      {"joinChannel -> -17, leave_channel --- -18, joinChannel->-7", "E17 E18 E7"},
      {"ret=0xFFFFFF9A, ret 0Xffffffef", "E102 E17"},
      {"initialize failed with code 101, code: 110", "E101"},
      {"engine code: 1012", "E1012"},
      {"[RTC] onerror---- 1003", "E1003"},
      {"Error Domain=AgoraEngine Code=110", "E110"},
      {"AgoraRTC: error 110", "E110"},
      {"Agora onError 1003 START_CAMERA, error 17 ERR_SOME_OTHER", "E1003 E17"},
      {"SDK_ERROR: 110, the_error: 110, tokenErrorCode 17", "E110 E17"},
      {"UIManager: error 110, VideoManager error 110", "E110"},
      {"Exam error 110, DataManager onError: -17, Data_Manager error 17", "E110 E17"},
      {"【CallManager】错误：1012", "E1012"},
      // Chinese and Korean
      {"错误码：-2", "E2"},
      {"报错 17", "E17"},
      {"警告: 1031", "W1031"},
      {"joinChannel返回-7", "E7"},
      {"返回值为 -7，返回码-2", "E7 E2"},
      {"加入失败（-17）", "E17"},
      {"就会报-2错误", "E2"},
      {"110的错误", "E110"},
      {"110 表示", "E110"},
      {"에러: 110, 오류 109, 경고: 1031", "E110 E109 W1031"},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode takes no other number for a code", "[decode][log]") {
  const auto line = GENERATE(
      as<std::string>{},
      // of another program
      "PlatformException(-7, x)", "onAuthenticationError: code=13", "HttpClient::onError code:404",
      "SpeechRecognizer error code: 7", "CallKit onError 2", "DeserializationError code:2", "VadError{Code: -5}",
      "HttpClient::onError code:17", "NetworkError(code: -3)", "onError code:-1307", "onError: code=7 ERROR_NO_MATCH",
      "error 17  NO_MATCH", R"({"area_code":-1})", "0 errors, 103 warnings", "110 errors: 17", "exited with error: 17",
      "Write failed with error code: 17", "Write failed, error: 17", "onError: 404", "err.timedOut",
      "onPlayerSourceStateChanged state 100 ec -4", "[db] insert failed: error code 17",
      // no report
      "", "110", "line 110", "stderr: 5", "terror 20", "myerr: 5", "err", "err:", "err: x", "error rate 5", "errors: 5",
      "2 errors", "110 errors", "error_count=3", "error(s): 3", "error of the code 17", "codes 5", "uid=102 port 1001",
      "onlineError: 9998", "did occur error 9998", "stationError: 9998", "err-17", "(110, 17) error",
      "failed with the code 10", "code 110", "engine code 17", "ERRORS", "____________", "OtherException(17)",
      "SocketException(110, x)", "AgoraException(0)",
      // positive or other results
      "returned 7", "returned 0", "return 110", "error -1", "error -1003", "joinChannel failed: -1001", "ret=-1012",
      "result: 17", "failed 2", "result -9998", "ret: a=-2", "response 110", "ret: 4294957294", "ret: 2147483648",
      "{\"result\":-9998}", "status 404", "retry 3", "value: -7",
      // numbers that are no codes, or parts of others
      "took 10 ms", "error 12:30:45", "error 2020-07-09", "error 1.5", "error 10ms", "error 17%", "err: 99999999999",
      "err: 1e3", "err: +5", "err: --5 =-1", "err 0x10", "onError: 0x10", "err 0x-5", "err 0x80000000",
      "ret: 4294967295", "err: 0xFFFFFF9", "err: 0", "error 0", "ERR_OK", "err: 00017", "err: 017", "error 1,000",
      "err: 17,18", "err: 17/18", "err: 17-18", "err: 17:18", "err: 17: 18", "err: 17.5", "err: 12345",
      "\"areaCode\":4294967295", "reason from -1 to 101", "reason: -1", "err: 110.5", "err: 110:18", "err: 110-18",
      "err: 110,18", "error -2147467259", "error 1", "warning 1", "err: 9998", "error 1281", "warn 12", "warn: -3",
      "ERROR   (10: 1:24:824 |    1)   5841; left", "WARN    ( 9:37:32:472 |    6)   7534; x",
      // errno
      "initialize: Camera 1: unable to initialize device: Invalid argument (-22)",
      "error: 2 (no such file or directory)", "failed: -17 EEXIST", "returns -22 EINVAL",
      // addresses
      "error: https://x/error=17", "error 'http://x/error:-17'", "error https://x 17",
      // numbers in front
      "10 error", "0110 error", "12345 error", "x110 error", "at 16:12:31.110 error", "foo.cpp:110: error: x",
      "17 token is invalid", "E/art:     110: int x", "9998: failed", "17: failed", "110: int x", "f(110): failed",
      "a -7: x",
      // marks between
      "[ERROR] [1001] started", "[error] 110", "[onError] code -> 110", "ERROR 9998 --- [main]", "err; 17",
      "W/System.err( 1017): at", "E/err (  110): x", "I/tag( 17): y",
      // calls, and what failed
      "joinChannel(-7)", "join -7", "join Channel -7", "setVolume, -7", "hwDecodingLevel: -7", "startBitrate: -1",
      "join: -7", "joinChannel() = -9998", "screen share (-4)", "Unable to start. Share (-4)", "Unable to start (4)",
      "status ok, temperature: -7", "audio not muted, volume = -10", "Unable to start (-9998)", "-7: not initialized",
      // unknown names
      "ERR_NOTHING 5", "errMsg(16)", "ERR_TIMEDOUTS", "xERR_OK", "JOIN_CHANNEL_ERR_USER 5", "ErrorCode.Nothing",
      "AgoraErrorCode.admHowling",
      // a state
      "onLocalStateChanged(source, errorCode: 3)", "recorder state:3, error:2", "state 1 110 error",
      "state 1 104 warning", "changed(localState, err: 2)", "localState warn: 1031");
  CAPTURE(line);
  CHECK(reported(line).empty());
}

TEST_CASE("decode knows each word that reports a code", "[decode][log]") {
  for (const auto& word : words(
           "err errcode error errorcode onerror erreur erro errore eroare eroarea fehler fehlercode hata hatası hatasi "
           "kesalahan lỗi xato xatosi błąd błędu ошибка ошибке Ошибка ОШИБКА помилка Помилка σφάλμα Σφάλμα ΣΦΑΛΜΑ خطأ "
           "الخطأ خطا خطای שגיאה त्रुटि एरर ข้อผิดพลาด เกิดข้อผิดพลาด 错误 报错 出错 錯誤 報錯 出錯 エラー 에러 오류")) {
    CAPTURE(word);
    CHECK(reported(word + ": 17") == "E17");
    CHECK(reported(word + ": -17") == "E17");
    CHECK(reported("-17 " + word) == "E17");
    CHECK(reported("1009: " + word) == "E1009");
  }
  for (const auto& warning : words("warn warning onwarning 警告 경고")) {
    CAPTURE(warning);
    CHECK(reported(warning + ": 104") == "W104");
    CHECK(reported(warning + ": -104").empty());
    CHECK(reported("104 " + warning) == "W104");
  }
  const auto failures = words(
      "fail failed fails failure 失败 失敗 실패 başarısız bại échec échoué falha falhou falló fallito fehlgeschlagen "
      "gagal فشل");
  const auto results = words(
      "ec rc rejected res response result ret return returning returns rv status 返回 结果 結果 결과 resultado "
      "résultat sonuç sonucu результат");
  const auto reasons = words(
      "reason 原因 理由 이유 alasan grund motivo raison razão razón sebep причина Причина سبب السبب");
  const auto codes = words(
      "agora code codes returned 代码 代碼 状态码 狀態碼 コード 코드 cod codice codigo código kod kode kodu kód mã код "
      "кодом Код رمز كود الكود");
  for (const auto& list : {failures, results, reasons, codes}) {
    for (const auto& result : list) {
      CAPTURE(result);
      CHECK(reported(result + ": -17") == "E17");
      CHECK(reported(result + ": 17").empty());
      CHECK(reported(result + " of the call (-17)") == "E17");
    }
  }
  for (const auto& reason : reasons) {
    CHECK(reported("connection state: 5, " + reason + ": 8") == "connection_reason:8");
    CHECK(reported(reason + ": -1").empty());
  }
  for (const auto& fails : failures) CHECK(reported("1009: start " + fails) == "E1009");
  for (const auto& means : words("expired invalid mean means token 表示")) {
    CHECK(reported("(-17 " + means) == "E17");
    CHECK(reported("-17 = " + means) == "E17");
    CHECK(reported("1009: the " + means) == "E1009");
  }
  for (const auto& connection : words("connection 连接 連接 連線 接続 연결 bağlantı conexão conexión connexion "
                                      "соединение Соединение اتصال الاتصال")) {
    CAPTURE(connection);
    CHECK(reported(connection + " state: 5, reason: 8") == "connection_reason:8");
  }
  for (const auto& state : words("state 状态 狀態 状態 상태 durum durumu estado état État состояние Состояние حالة")) {
    CAPTURE(state);
    CHECK(reported("connection " + state + ": 5, reason: 8") == "connection_reason:8");
    CHECK(reported(state + " err: 110").empty());
  }
}

TEST_CASE("decode knows what did not happen, exceptions and calls", "[decode][log]") {
  for (const std::string failing : {"cannot", "not", "unable", "không"}) {
    CHECK(reported(failing + " to do this, that and more (-17)") == "E17");
    CHECK(reported(failing + " to do this: -17") == "E17");
    CHECK(reported(failing + " -17").empty());
  }
  for (const std::string exception :
       {"AgoraRtcException", "AgoraException", "PlatformException", "UnhandledPromiseRejection"}) {
    CHECK(reported(exception + "Warning(9998)") == "E9998");
  }
  for (const auto& connected : words("connected connecting disconnected reconnected reconnecting")) {
    CHECK(reported("on_" + connected + " channelId 1, reason 3") == "connection_reason:3");
  }
  for (const auto& change : words("change changed")) {
    CHECK(reported("on_connection_" + change + " 5, 8") == "connection_reason:8");
  }
  for (const std::string verb :
       {"add",   "adjust", "create",  "disable", "enable",    "initialize", "join",  "leave",  "mute",
        "pause", "play",   "publish", "push",    "register",  "remove",     "renew", "resume", "send",
        "set",   "setup",  "start",   "stop",    "subscribe", "switch",     "update"}) {
    CAPTURE(verb);
    CHECK(reported(verb + "OneThing: -7") == "E7");
  }
}

TEST_CASE("decode reads past the words between a report and its number", "[decode][log]") {
  for (const auto& word :
       words("agora always called callback code codes event from handler happened id is last may might no number occur "
             "occured occurred occurs of raw received returned this to value was with engine rtc sdk bei com con da de "
             "del di do el em en es est ist la là mit na nr từ с со при في")) {
    CAPTURE(word);
    CHECK(reported("error " + word + " 17") == "E17");
    CHECK(reported("error_" + word + ": 17") == "E17");
    CHECK(reported("error (" + word + " 17)") == "E17");
    CHECK(reported("error code is " + word + " 17") == "E17");
  }
  for (const std::string mark :
       {" ", "\t", ":", "=", "(", "\"", "'", "`", "[", "{", ">", "!", ",", "：", "（", "“", " ：“", "      "}) {
    CAPTURE(mark);
    CHECK(reported("error" + mark + "17") == "E17");
  }
}

TEST_CASE("decode takes what is far from a report for something else", "[decode][log]") {
  CHECK(reported("error" + std::string(100, ' ') + "17") == "E17");
  CHECK(reported("error" + std::string(62, ':') + "17") == "E17");
  CHECK(reported("error" + std::string(63, ':') + "17").empty());
}

TEST_CASE("decode reads no digit behind the end of a line", "[decode][log]") {
  CHECK(codes_in_log::number_at(std::string_view("1101").substr(0, 3)) == 110);
}

TEST_CASE("decode splits words where their case changes", "[decode][log]") {
  CHECK(snake_case("RtmClient::logIn, onRTMError x2Y aB ABc") == "rtm_client::log_in, on_rtm_error x2y a_b a_bc");
}

TEST_CASE("decode passes quickly over lines that report nothing", "[decode][log]") {
  const auto nothing = GENERATE(as<std::string>{}, "", "e", "er", "INFO (17:33:43:711 | 0) 31527; user 12 decoded",
                                "2024-11-20", "a-0", " -0", " -b", "a-b", "-", "stderr", "to kill", "42");
  CAPTURE(nothing);
  CHECK_FALSE(codes_in_log::may_report(nothing));
  const auto something = GENERATE(as<std::string>{}, "err", "xERRx", "xErr", "_err", "Warn", "Exception", "TOKEN",
                                  "invalid", "=-1", " -9", "-1", "a--1", "4294967194", "0xFF", "\xc3\xbc", "\x80",
                                  "\xff");
  CAPTURE(something);
  CHECK(codes_in_log::may_report(something));
  CHECK(codes_in_log::may_report(nothing + '\n' + something));
}

TEST_CASE("decode takes no number for a code beside another source of numbers", "[decode][log]") {
  const auto source = GENERATE(
      as<std::string>{}, "agorartm.log", "AudioFlinger", "AudioRecord", "AVAudioSession", "bluetooth", "camera device",
      "ACodec", "com.apple.CallKit", "GetLastError", "ICE candidate", "ioctl", "is not logged in", "user logged out",
      "logout", "STUN", "CameraService", "dns", "errno", "NSCocoaErrorDomain", "login error", "loginFailed",
      "MediaPlayer", "Peer", "onPermissionError", "RTM", "agoraRTM", "RtmClient", "rtmp", "PlayerState", "DB",
      "signal 6 (SIGABRT)", "sockets", "SSL", "system error", "tcp", "TRTC", "udp");
  CAPTURE(source);
  CHECK(reported(source + " onError: 17").empty());
  CHECK(reported("onError: 17, " + source).empty());
  CHECK(reported("err: 17 " + source + " ERR_ABORTED") == "E20");
}

TEST_CASE("decode compares all of the texts that name another program or source", "[decode][log]") {
  for (const std::string program :
       {"AgoraRTCError", "AgoraRTCException", "AgoraRTC_N", "ERR_DYNAMIC_KEY", "ERR_NO_AUTHORIZED", "net::ERR_",
        "fatal error", "npm ERR!", "*** [", "exit code", "exit status", "kernel:", "probe of", "xited with"}) {
    CAPTURE(program);
    CHECK(reported("err: 110, " + program).empty());
    CHECK(reported("err: 110, " + program.substr(1)) == "E110");
  }
  for (const auto& source :
       words("alsa audio_flinger _audio_record_ _av_ _avio_ bluetooth camera_device camera_service codec com_apple "
             "curl _db_ _dns_ _econn _eexist_ _ehostun _einval_ _enetun _enoent_ errno_ error_domain _etimedout_ "
             "ffmpeg get_last_error _ice_ ioctl logged_in logged_out login_err login_fail logout no_such_file "
             "_ntp_ outgoing_stream peer permission_error player responsed_from rtm_ rtmp _sigabrt_ socket speech "
             "sqlite _ssl _stun_ system_error _tcp_ _trtc _udp_ _v_stream_")) {
    CAPTURE(source);
    CHECK(reported("err: 110 " + source).empty());
    CHECK(reported((source[0] == '_' ? "err: 110 x" : "err: 110 ") + source.substr(1)) == "E110");
  }
  CHECK(reported("err: 110 error domain is agora").empty());
  CHECK(reported("err: 110 error domain agora, rtmp_state") == "E110");
  CHECK(reported("err: 110 error domain agora, rtmp_x").empty());
}

TEST_CASE("decode passes a log through and adds its notes", "[decode][log]") {
  const auto result = run_with({}, "first\nerr: 17\nlast\n");
  CHECK(result.status == all_known);
  CHECK(contains(result.out, "first\nerr: 17\n  ^ error 17 ERR_JOIN_CHANNEL_REJECTED: "));
  CHECK(contains(result.out, " [error::join_channel_rejected]\nlast\n"));
  CHECK_FALSE(contains(result.out, "\033"));
  CHECK(run_with({}, "onError: 9999\n").status == some_unknown);
  CHECK(run_with({}, "onError: 9999\n").out == "onError: 9999\n  ^ error 9999 is not known\n");
  CHECK(run_with({}, "err: 10").out.substr(0, 26) == "err: 10\n  ^ error 10 ERR_T");
  CHECK(run_with({}, "a\nno end").out == "a\nno end");
  CHECK(count_lines(run_with({}, "err: 17\nerr: 17, err: 17\n").out) == 4);
}

TEST_CASE("decode says what the number of an unknown error is as a warning", "[decode][log]") {
  const auto as_warning = run_with({"1052"}).out;
  CHECK(starts_with(as_warning, "warning 1052 "));
  const auto result = run_with({},
                               "onError(1052)\nonError(1052)\nonWarning(1003)\nerr: 1052\n"
                               "agora.relay_error:1052\n");
  CHECK(result.status == some_unknown);
  CHECK(result.out == "onError(1052)\n  ^ error 1052 is not known; as a " + as_warning +
                          "onError(1052)\n  ^ error 1052 is not known\nonWarning(1003)\n"
                          "  ^ warning 1003 is not known\nerr: 1052\n"
                          "agora.relay_error:1052\n  ^ relay_error 1052 is not known\n");
}

// A text in UTF-16 with its mark.
std::string utf16(const std::u16string& text, bool is_little) {
  std::string result;
  for (const auto unit : u'\xfeff' + text) {
    const char bytes[] = {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xff)};
    result.append({bytes[is_little ? 1 : 0], bytes[is_little ? 0 : 1]});
  }
  return result;
}

TEST_CASE("decode reads UTF-16 as UTF-8", "[decode][log]") {
  const auto is_little = GENERATE(true, false);
  const auto log = utf16(u"err: 17\r\n\u00e9\u07ff\u0800\uffff \U00010000\U0010ffff\n错误: 17\nend", is_little);
  const auto expected = "err: 17\r\n  ^ " + run_with({"-17"}).out +
                        "\u00e9\u07ff\u0800\uffff \U00010000\U0010ffff\n错误: 17\n"
                        "  ^ error 17 ERR_JOIN_CHANNEL_REJECTED\nend";
  CHECK(run_with({}, log).out == expected);
  to_utf8 by_byte;
  std::string text;
  for (const char byte : log) text += by_byte.add(std::string(1, byte));
  CHECK(text + by_byte.end() == to_utf8().add(log));
  const std::u16string halves = {0xd800, u'a', 0xdc00, 0xd800, 0xd800, 0xdc00, 0xdbff};
  CHECK(run_with({}, utf16(halves, is_little)).out == "\ufffda\ufffd\ufffd\U00010000\ufffd");
  CHECK(run_with({}, utf16(u"a", is_little) + 'x').out == "a\ufffd");
  CHECK(run_with({}, utf16(u"", is_little)).out.empty());
  const temporary header(utf16(u"enum {\r\n  ERR_ONLY = 9135,  // Text.\r\n};\r\n", is_little));
  CHECK(run_with({"--sdk", header.path(), "-9135"}).out == "error 9135 ERR_ONLY: Text. [only in this SDK]\n");
}

TEST_CASE("decode holds back no more than what may be half a mark", "[decode][log]") {
  for (const std::string text : {"a", "\n", "\xef\xbb\xbf", "x\xff\xfe"}) CHECK(to_utf8().add(text) == text);
  for (const std::string half : {"\xff", "\xfe"}) {
    to_utf8 text;
    CHECK(text.add(half).empty());
    CHECK(text.end() == half);
    CHECK(text.add("a") == half + 'a');
    CHECK(text.end().empty());
  }
}

TEST_CASE("decode explains a code of a log where it comes first", "[decode][log]") {
  const temporary log("warn: 20\n");
  const auto result = run_with({log.path(), "-", "-17"}, "err: 20, err: 17\nERR_ABORTED, err: 17\nonError: 9999\n");
  const auto explained = [](const std::string& code) { return "  ^ " + run_with({code}).out; };
  CHECK(result.out == "warn: 20\n" + explained("WARN_PENDING") + "err: 20, err: 17\n" + explained("-20") +
                          explained("-17") + "ERR_ABORTED, err: 17\n  ^ error 20 ERR_ABORTED\n" +
                          "  ^ error 17 ERR_JOIN_CHANNEL_REJECTED\nonError: 9999\n  ^ error 9999 is not known\n" +
                          run_with({"-17"}).out);
}

TEST_CASE("decode passes lines of any length and bytes of any kind through", "[decode][log]") {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  const std::string text = GENERATE_COPY(
      as<std::string>{}, std::string(), std::string("\n"), std::string("\n\n"), std::string("no end"),
      std::string("dos\r\nends\r\n"), bytes, bytes + bytes, std::string(5, '\0'), std::string(65535, 'x') + "\n\n",
      std::string(65536, 'x') + "\ny", std::string(1000000, 'e') + "\nerr" + '\n', std::string("ends in \xe4\xb8"));
  CHECK(run_with({}, text).out == text);
}

TEST_CASE("decode notes every code of a line with very many", "[decode][log]") {
  std::string line;
  for (int i = 1; i <= 20000; ++i) line += "onError " + std::to_string(i % 10000) + ' ';
  const auto result = run_with({}, line + "\n");
  std::size_t statuses = 0;  // of HTTP
  for (int i = 400; i < 600; ++i) statuses += ae::name(ae::error{i}).empty() ? 1U : 0U;
  CHECK(statuses > 100);
  CHECK(count_lines(result.out) == 1 + 9999 - statuses);
}

TEST_CASE("decode writes each complete line before it reads on", "[decode][log]") {
  const catalog known;
  const temporary out("");
  const auto file = open_to_write(out.path());
  decoder log(known, file);
  log.add("err: 17\nerr: 1");
  CHECK(starts_with(out.text(), "err: 17\n  ^ error 17 "));
  CHECK(ends_with(out.text(), "\nerr: 1"));
  log.add("8\n");
  CHECK(contains(out.text(), "\nerr: 18\n  ^ error 18 "));
  const auto text = out.text();
  log.end();
  CHECK(out.text() == text);
  log.add("err: 7");
  log.end();
  CHECK(contains(out.text(), text + "err: 7\n  ^ error 7 "));
  ::close(file);
}

TEST_CASE("decode takes files, several, and - for standard input", "[decode][log]") {
  const temporary first("err: 17\n");
  const temporary second("last");
  const auto result = run_with({first.path(), "-", second.path(), second.path()}, "onError: 9999\n");
  CHECK(result.status == some_unknown);
  CHECK(contains(result.out, "err: 17\n  ^ error 17 "));
  CHECK(contains(result.out, "onError: 9999\n  ^ error 9999 is not known\nlastlast"));
  CHECK(result.err.empty());
}

#ifndef _WIN32  // where a file number that is none ends the program
TEST_CASE("decode fails with a message where it cannot read or write", "[decode][streams]") {
  const auto closed = run_on({}, -1);
  CHECK(closed.status == failed);
  CHECK(starts_with(closed.err, "decode: cannot read standard input: "));
  const temporary in("err: 17\n");
  const input log(in.path());
  const auto unwritten = run_to(-1, {}, log.file);
  CHECK(unwritten.status == failed);
  CHECK(starts_with(unwritten.err, "decode: cannot write: "));
}
#endif

#ifdef __linux__
TEST_CASE("decode fails where the system does", "[decode][streams]") {
  const input folder(".");
  CHECK(run_on({}, folder.file).status == failed);
  CHECK(run_with({"."}).status == failed);
  const input memory("/proc/self/mem");  // reading its begin is an input/output error
  CHECK(run_on({}, memory.file).status == failed);
  const auto full = open_to_write("/dev/full");
  const auto listed = run_to(full, {"--list"}, -1);
  CHECK(listed.status == failed);
  CHECK(starts_with(listed.err, "decode: cannot write: No space left on device"));
  const input endless("/dev/zero");
  CHECK(run_to(full, {}, endless.file).status == failed);
  ::close(full);
}

TEST_CASE("decode leaves no file open", "[decode][streams]") {
  const temporary log("err: 17\n");
  const temporary header(sdk_text);
  const auto next_file = [] { return input(".").file; };
  const auto before = next_file();
  CHECK(run_with({log.path(), "nowhere", "."}).status == failed);
  CHECK(run_with({"--sdk", header.path(), "17"}).status == all_known);
  CHECK(next_file() == before);
}

TEST_CASE("decode writes what it has read before a read fails, and goes on", "[decode][streams]") {
  const temporary log("one\nonError: 9999");
  const auto result = run_with({log.path(), ".", "18", log.path()});
  CHECK(result.status == failed);
  CHECK(starts_with(result.out, "one\nonError: 9999\n  ^ error 9999 is not known\nerror 18 "));
  CHECK(ends_with(result.out, "\none\nonError: 9999\n  ^ error 9999 is not known\n"));
  CHECK(result.err == "decode: cannot read .: Is a directory\n");
}

// A pseudo-terminal, as {controller, terminal}; nothing where the system has none, as in a chroot without /dev/pts.
std::optional<std::pair<int, int>> open_terminal() {
  const auto controller = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (controller >= 0 && ::grantpt(controller) == 0 && ::unlockpt(controller) == 0) {
    const auto terminal = ::open(::ptsname(controller), O_RDWR | O_NOCTTY);
    if (terminal >= 0) return std::pair(controller, terminal);
  }
  WARN("skipped: no pseudo-terminal: " << std::generic_category().message(errno));
  ::close(controller);
  return std::nullopt;
}

TEST_CASE("decode writes what it has read before a read fails half way", "[decode][streams]") {
  const auto both = open_terminal();  // which fails without its other end, where another end of input succeeds
  if (!both) return;
  const auto controller = both->first;
  const auto terminal = both->second;
  write_all(terminal, "two\nerr: 7");
  ::close(terminal);
  const auto half = run_on({}, controller);
  ::close(controller);
  CHECK(half.status == failed);
  CHECK(starts_with(half.out, "two\r\nerr: 7\n  ^ error 7 "));
  CHECK(contains(half.err, "Input/output error"));
}

TEST_CASE("decode refuses to read what it writes", "[decode][streams]") {
  const temporary log("err: 17\n");
  const temporary empty("");
  const temporary other("err: 17\n");
  const auto append = [](const std::string& path, const std::vector<std::string>& arguments, int in) {
    const auto out = ::open(path.c_str(), O_WRONLY | O_APPEND);
    auto result = run_to(out, arguments, in);
    ::close(out);
    return result;
  };
  const auto named = append(log.path(), {log.path()}, -1);
  CHECK(named.status == failed);
  CHECK(named.err == "decode: " + log.path() + " is the output too\n");
  const input in(log.path());
  CHECK(append(log.path(), {}, in.file).err == "decode: standard input is the output too\n");
  CHECK(log.text() == "err: 17\n");
  CHECK(append(empty.path(), {empty.path(), other.path()}, -1).status == all_known);
  CHECK(starts_with(empty.text(), "err: 17\n  ^ error 17 "));
}

TEST_CASE("decode ends in silence where nobody reads on", "[decode][streams]") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  ::close(ends[0]);
  const auto child = ::fork();
  if (child == 0) {
    (void)::signal(SIGPIPE, SIG_DFL);
    (void)::dup2(ends[1], 1);
    ::close(ends[1]);
    std::string arguments[] = {"decode", "--list"};
    char* argv[] = {arguments[0].data(), arguments[1].data()};
    ::_exit(decode(2, argv));
  }
  ::close(ends[1]);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE));
}

// main() itself, with its standard streams, or without the one for output.
outcome run_main(std::vector<std::string> arguments, const std::string& text, bool has_out = true) {
  const temporary in(text);
  const temporary out("");
  const temporary err("");
  const int files[] = {::open(in.path().c_str(), O_RDONLY), open_to_write(out.path()), open_to_write(err.path())};
  int saved[3];
  for (int file = 0; file < 3; ++file) {
    saved[file] = ::dup(file);
    (void)::dup2(files[file], file);
  }
  if (!has_out) ::close(1);
  std::vector<char*> argv;
  argv.reserve(arguments.size() + 1);
  arguments.insert(arguments.begin(), "decode");
  // cppcheck-suppress constVariableReference ; argv is of char, not of const char
  for (auto& argument : arguments) argv.push_back(argument.data());
  const auto status = decode(static_cast<int>(argv.size()), argv.data());
  for (int file = 0; file < 3; ++file) {
    (void)::dup2(saved[file], file);
    ::close(saved[file]);
    ::close(files[file]);
  }
  return {status, out.text(), err.text()};
}

TEST_CASE("decode takes its arguments and streams from the system", "[decode][streams]") {
  const auto result = run_main({"-", "nonsense", "-18"}, "err: 17\n");
  CHECK(result.status == failed);
  CHECK(starts_with(result.out, "err: 17\n  ^ error 17 "));
  CHECK(contains(result.out, "\nerror 18 "));
  CHECK(starts_with(result.err, "decode: 'nonsense' is neither"));
  CHECK(run_main({"-18"}, "").status == all_known);
}

TEST_CASE("decode fails where its output cannot be closed", "[decode][streams]") {
  const auto result = run_main({}, "", false);
  CHECK(result.status == failed);
  CHECK(result.err == "decode: cannot write: Bad file descriptor\n");
}

TEST_CASE("decode talks to a terminal", "[decode][streams]") {
  const auto both = open_terminal();
  if (!both) return;
  const auto controller = both->first;
  const auto terminal = both->second;
  const auto shown = [&] {
    write_all(terminal, "$");  // the end, as a read may return only a part
    std::string text;
    while (!ends_with(text, "$")) {
      char part[4096];
      text.append(part, static_cast<std::size_t>(::read(controller, part, sizeof part)));
    }
    return text;
  };
  const temporary in("err: 17\n");
  const auto run_to_terminal = [&] {
    const input log(in.path());
    CHECK(run_to(terminal, {}, log.file).status == all_known);
    return shown();
  };
  (void)::unsetenv("NO_COLOR");
  const auto colored = run_to_terminal();
  CHECK(contains(colored, "\n\033[33m  ^ error 17"));
  CHECK(ends_with(colored, "]\033[0m\r\n$"));
  (void)::setenv("NO_COLOR", "", 1);
  CHECK(contains(run_to_terminal(), "\033[33m  ^ error 17"));
  (void)::setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(contains(run_to_terminal(), "\033"));
  (void)::unsetenv("NO_COLOR");
  write_all(controller, "\004");  // Ctrl-D
  const auto waiting = run_on({}, terminal);
  CHECK(waiting.status == all_known);
  write_all(controller, "\004");
  CHECK(run_to(terminal, {}, terminal).status == all_known);  // what is no file may be both
  CHECK(starts_with(waiting.err, "decode: reading a log from the terminal, up to its end; see decode --help\n"));
  CHECK(run_with({}).err.empty());
  ::close(terminal);
  ::close(controller);
}
#endif

TEST_CASE("decode reads the codes of an SDK's header", "[decode][sdk]") {
  const auto [rows, unread] = sdk_header::codes_of(sdk_text);
  const auto is = [&, &known = rows](const char* name, const std::error_code& code) {
    CAPTURE(name);
    CHECK(values_named(known, name) == catalog::codes{code});
  };
  is("WARN_INVALID_VIEW", ae::warning{8});
  is("WARN_ADM_PAIR", ae::warning{1042});
  is("ERR_OK", ae::error{0});
  is("ERR_FAILED", ae::error{1});
  is("ERR_STATE", ae::error{9008});
  is("ERR_NEXT", ae::error{9009});
  is("ERR_HEX", ae::error{22});
  is("ERR_INVALID_CHANNEL_NAME", ae::error{102});
  is("ERR_ALIAS", ae::error{110});
  is("ERR_ONLY", ae::error{9134});
  is("ERR_NEGATIVE", ae::error{-201});
  is("ERR_LAST", ae::error{9300});
  is("ERR_PLAIN", ae::error{401});
  is("ERR_OLD", ae::error{403});
  is("ERR_OCTAL", ae::error{404});
  is("ERR_INSIDE", ae::error{405});
  is("ERR_LIKE", ae::error{414});
  is("ERR_BEHIND_IT", ae::error{415});
  is("ERR_CHINESE", ae::error{411});
  is("ERR_PARENTHESES", ae::error{9501});
  is("ERR_SHIFTED", ae::error{8192});
  is("ERR_BOTH", ae::error{12288});
  is("ERR_SUFFIX", ae::error{9503});
  is("ERR_LONG", ae::error{9504});
  is("ERR_SEPARATED", ae::error{9505});
  is("CONNECTION_CHANGED_FOO", ae::connection_reason{99});
  is("LOCAL_VIDEO_STREAM_ERROR_CAPTURE_FAILURE", ae::local_video_reason{4});
  is("LOCAL_AUDIO_STREAM_REASON_NEW", ae::local_audio_reason{80});
  is("RELAY_OK", ae::relay_error::ok);
  is("RELAY_ERROR_NEW", ae::relay_error{77});
  is("RENEW_TOKEN_NEW", ae::renew_token_error{78});
  is("RTMP_STREAM_PUBLISH_ERROR_NEW", ae::rtmp_reason{79});
  is("RTMP_STREAM_UNPUBLISH_REASON_OK", ae::rtmp_reason::unpublish_ok);
  CHECK(rows.size() == 50);  // and none of a comment, nor a state
  CHECK(unread == words("ERR_UNKNOWN ERR_LOST ERR_QUALIFIED ERR_BIG ERR_BEHIND_BIG"));
  const auto comment_of = [&known = rows](const std::string& name) {
    for (const auto& row : known) {
      if (row.name == name) return row.comment;
    }
    return std::string("no such name");
  };
  CHECK(comment_of("WARN_INVALID_VIEW") == "The view is invalid, they say.");
  CHECK(comment_of("WARN_ADM_PAIR") == "The devices do not match.");
  CHECK(comment_of("ERR_OK") == "Fine.");
  CHECK(comment_of("ERR_FAILED") == "1~1000");
  CHECK(comment_of("ERR_STATE") == "in a wrong state/");
  CHECK(comment_of("ERR_NEXT") == "the one behind it");
  CHECK(comment_of("ERR_LAST") == "no comma behind it");
  CHECK(comment_of("ERR_ALIAS").empty());
  CHECK(comment_of("ERR_PLAIN").empty());
  CHECK(comment_of("ERR_LINES") == "Two lines.");
  CHECK(comment_of("ERR_OLD").empty());
  CHECK(comment_of("ERR_OCTAL") == "Of old.");
  CHECK(comment_of("ERR_INSIDE") == "here");
  CHECK(comment_of("ERR_BELOW") == "Goes on.");
  CHECK(comment_of("ERR_LOWER") == "In the next line, and: twice.");
  CHECK(comment_of("ERR_BEHIND_IT").empty());
  CHECK(comment_of("ERR_SAME") == "Two");
  CHECK(comment_of("ERR_LINE") == "in one line.");
  CHECK(comment_of("ERR_ENGLISH") == "In English.");
  CHECK(comment_of("ERR_INLINE") == "See x::y \"y\", bold x z and a@b.c. Not this.");
  CHECK(comment_of("ERR_TWICE") == "Of a range.");
  CHECK(comment_of("ERR_TWICE_TOO") == "too");
  CHECK(comment_of("ERR_OTHERWISE") == "New.");
  CHECK(comment_of("ERR_HUGE") == "3 tries.");
  CHECK(comment_of("ERR_HIDDEN").empty());
  CHECK(comment_of("ERR_DEPRECATED") == "DEPRECATED Use (a::b \"c\") or (d).");
  CHECK(comment_of("ERR_SINCE") == "DEPRECATED Since long.");
  CHECK(comment_of("ERR_CHINESE") == "中");
}

TEST_CASE("decode takes a comment of an SDK's header up to its end", "[decode][sdk]") {
  for (const std::string_view comment : {"/* a/b */", "/* not ended"}) {
    auto text = comment;
    CHECK(sdk_header::take_token(text) == comment);
  }
  CHECK(sdk_header::codes_of("enum x { ERR_HALF = 34 / 2 };").unread == words("ERR_HALF"));  // and no comment
}

TEST_CASE("decode reads broken headers without harm", "[decode][sdk]") {
  const std::pair<const char*, std::size_t> texts[] = {{"", 0},
                                                       {"enum", 0},
                                                       {"enum {", 0},
                                                       {"enum { ERR_A", 1},
                                                       {"/*", 0},
                                                       {"//", 0},
                                                       {"\"", 0},
                                                       {"enum { ERR_A = ", 0},
                                                       {"enum { ERR_A = (", 0},
                                                       {"enum x;", 0},
                                                       {"enum { = 5 }", 0},
                                                       {"enum { , }", 0},
                                                       {"enum A; { ERR_A }", 0},
                                                       {"enum { ERR_A } ERR_B, ERR_C;", 1},
                                                       {"enum { ERR_A = 99999999999 }", 0},
                                                       {"enum { ERR_A = << }", 0},
                                                       {"enum { ERR_A = 1 << x }", 0},
                                                       {"enum { ERR_A = 1 << 64 }", 0},
                                                       {"enum { ERR_A = 1 << 31 }", 0},
                                                       {"enum { ERR_A = 1 < 2 }", 0},
                                                       {"enum { ERR_A = () }", 0},
                                                       {"enum { ERR_A /*", 1},
                                                       {R"(enum { ERR_A "x)", 1},
                                                       {"const char q = '\"';\nenum { ERR_A };\n", 1},
                                                       {R"(enum { ERR_A [[x("")]], ERR_B [[x("")]] };)", 2}};
  for (const auto& [text, count] : texts) {
    CAPTURE(text);
    CHECK(sdk_header::codes_of(text).codes.size() == count);
  }
  CHECK(sdk_header::codes_of("namespace x { ERR_A };").codes.empty());
  std::string sum = "enum { ERR_A = 1";
  for (int i = 0; i < 100000; ++i) sum += " + 1";
  CHECK(sdk_header::codes_of(sum + ", ERR_B = 2 };").codes.size() == 1);
  CHECK(sdk_header::codes_of("enum { A, ERR_B };").codes[0].code == ae::error{1});
  CHECK(sdk_header::codes_of("enum { ERR_A = 5 }; enum { ERR_B };").codes[1].code == ae::error{0});
  CHECK(sdk_header::codes_of("enum { /**/ ERR_A = 5 /**/ }; /**/").codes.size() == 1);
  CHECK(sdk_header::codes_of("#define E enum { ERR_A };\n/* */ #define F \\\nenum { ERR_A };\n").codes.empty());
  CHECK(sdk_header::codes_of(R"(enum { ERR_A [[deprecated("b, c = 9 /*")]] = 5 };)").codes[0].code == ae::error{5});
}

TEST_CASE("decode --sdk explains with the SDK's codes too", "[decode][sdk]") {
  const temporary header(sdk_text);
  const auto sdk = [&](std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), {"--sdk", header.path()});
    return run_with(arguments, input);
  };
  const auto summary = [](const std::string& argument) {
    const auto out = run_with({argument}).out;
    return out.substr(0, out.size() - 1);
  };
  CHECK(sdk({"9134", "9008"}).out ==
        "error 9134 ERR_ONLY [only in this SDK]\nerror 9008 ERR_STATE: in a wrong state/ [only in this SDK]\n");
  CHECK(sdk({"9134", "9008"}).status == all_known);
  CHECK(sdk({"8"}).err.find("decode: cannot read the value of ERR_LOST in " + header.path() + '\n') !=
        std::string::npos);
  CHECK(sdk({"8"}).out.find(summary("WARN_INVALID_VIEW") + " [in this SDK: The view is invalid, they say.]\n") !=
        std::string::npos);
  CHECK(sdk({"-102"}).out == summary("-102") + " [in this SDK ERR_INVALID_CHANNEL_NAME: The name of the channel.]\n");
  CHECK(sdk({"-2"}).out == summary("-2") + " [not in this SDK]\n");
  CHECK(sdk({"ERR_OK"}).out == summary("ERR_OK") + " [in this SDK: Fine.]\n");
  CHECK(sdk({"CONNECTION_CHANGED_FOO"}).out ==
        "connection_reason 99 CONNECTION_CHANGED_FOO: Foo. [only in this SDK]\n");
  CHECK(sdk({"agora.connection_reason:8"}).out ==
        summary("CONNECTION_CHANGED_INVALID_TOKEN") + " [in this SDK: Bad token.]\n");
  CHECK(sdk({"CONNECTION_CHANGED_LOST"}).out == summary("CONNECTION_CHANGED_LOST") + " [not in this SDK]\n");
  CHECK(sdk({"LOCAL_VIDEO_STREAM_REASON_CAPTURE_FAILURE"}).out ==
        run_with({"LOCAL_VIDEO_STREAM_REASON_CAPTURE_FAILURE"}).out);
  CHECK(contains(sdk({}, "onConnectionStateChanged 5 99").out, "  ^ connection_reason 99 CONNECTION_CHANGED_FOO"));
  CHECK(sdk({"-110"}).out == summary("-110") + " [only in this SDK ERR_ALIAS]\n");
  CHECK(contains(sdk({}, "ERR_NEGATIVE").out, "  ^ error -201 ERR_NEGATIVE"));
  CHECK(contains(sdk({"ERR_ONLY", "ERR_ALIAS"}).out, "error 9134 ERR_ONLY"));
  CHECK(contains(sdk({"ERR_ALIAS"}).out, "error 110 ERR_INVALID_TOKEN: "));
  CHECK(sdk({"9409"}).out ==
        "error 9409 ERR_TWICE: Of a range. [only in this SDK] [only in this SDK ERR_TWICE_TOO: too] "
        "[only in this SDK ERR_OTHERWISE: New.]\n");
  CHECK(sdk({"9999"}).out == "error 9999 is not known and not in this SDK\n");
  CHECK(sdk({"9999"}).status == some_unknown);
  const auto log = sdk({}, "err: 9134\nerrState\nERR_LAST\nerr: 9998\n[warn] warnInvalidView\n");
  CHECK(log.status == all_known);
  CHECK(contains(log.out, "err: 9134\n  ^ error 9134 ERR_ONLY [only in this SDK]\n"));
  CHECK(contains(log.out, "errState\n  ^ error 9008 ERR_STATE: "));
  CHECK(contains(log.out, "ERR_LAST\n  ^ error 9300 "));
  CHECK(contains(log.out, "\n  ^ " + summary("WARN_INVALID_VIEW") + '\n'));  // the library is enough
}

TEST_CASE("decode takes --sdk anywhere, and with =", "[decode][sdk]") {
  const temporary header(sdk_text);
  const auto expected = run_with({"--sdk", header.path(), "-9134"});
  CHECK(expected.out == "error 9134 ERR_ONLY [only in this SDK]\n");
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"-9134", "--sdk", header.path()},
                                                    {"--sdk=" + header.path(), "-9134"},
                                                    {"-9134", "--sdk=" + header.path()}}) {
    const auto result = run_with(arguments);
    CHECK(result.status == all_known);
    CHECK(result.out == expected.out);
  }
  CHECK(run_with({"--sdk", header.path(), "--sdk=" + header.path()}).err == "decode: --sdk is there twice\n");
  CHECK(run_with({"--sdkx", header.path()}).err == "decode: unknown option '--sdkx', see decode --help\n");
}

TEST_CASE("decode --sdk --list says how the SDK differs", "[decode][sdk]") {
  const temporary header(sdk_text);
  const auto result = run_with({"--sdk", header.path(), "--list"});
  CHECK(result.status == all_known);
  const catalog without_sdk;
  std::set<std::error_code> new_ones;
  for (const auto& row : sdk_header::codes_of(sdk_text).codes) {
    if (!without_sdk.is_known(row.code)) new_ones.insert(row.code);
  }
  CHECK(count_lines(result.out) == count_lines(without_sdk.list()) + new_ones.size());
  for (const auto& code : new_ones) {
    const auto title = std::string(kind_of(code).word()) + ' ' + std::to_string(code.value()) + ' ';
    const auto line = ('\n' + result.out).substr(('\n' + result.out).find('\n' + title) + 1);
    CHECK(contains(line.substr(0, line.find('\n')), " [only in this SDK]"));
  }
  CHECK(contains(result.out, "error 9008 ERR_STATE: in a wrong state/ [only in this SDK]\n"));
  CHECK(contains(result.out, " [not in this SDK]\n"));
  CHECK_FALSE(contains(result.out, "ERR_INVALID_CHANNEL_NAME: The name of the channel."));  // which the library has too
  CHECK(contains(result.out, " [only in this SDK ERR_ALIAS]\n"));
  CHECK(contains(result.out, "There is no error. [error::ok]\n"));
  CHECK(contains(result.out, "error 1234567 ERR_HUGE: "));
  CHECK(contains(result.out, "\nwarning 8 WARN_INVALID_VIEW: "));
}

TEST_CASE("decode --sdk --list shows all that a new release of the SDK brings", "[decode][sdk]") {
  std::string text = "enum SECOND { ERR_SECOND_NAME = 1600 };\n";
  std::vector<std::string> expected;
  for (const auto& kind : code_kinds()) {
    const auto& last = kind.rows.back();
    const auto value = std::to_string(last.code.value() + 1);
    const auto name = std::string(kind.spellings[0].prefix) + "TO_COME";
    text.append("enum A_TYPE {\n  ").append(last.name).append(" = ").append(std::to_string(last.code.value()));
    text.append(",\n  /** ").append(value).append(": Comes. */\n  ").append(name).append(",\n};\n");
    std::string line(kind.word());
    expected.push_back(line.append(" ").append(value).append(" ").append(name).append(": Comes. [only in this SDK]"));
  }
  const temporary header(text);
  std::istringstream list(run_with({"--sdk", header.path(), "--list"}).out);
  std::vector<std::string> shown;
  for (std::string line; std::getline(list, line);) {
    if (contains(line, "only in this SDK")) shown.push_back(line);
  }
  const auto second = std::find_if(shown.begin(), shown.end(), [](const auto& line) {
    return contains(line, "[only in this SDK ERR_SECOND_NAME]");
  });
  REQUIRE(second != shown.end());
  CHECK(starts_with(*second, "error 1600 ERR_VCM_UNKNOWN_ERROR: "));
  shown.erase(second);
  CHECK(shown == expected);
}

TEST_CASE("decode --sdk reads a header with the line ends of Windows", "[decode][sdk]") {
  const temporary header(
      "#define OTHER \\\r\n  enum { ERR_OTHER = 9134 };\r\nenum {\r\n  ERR_ONLY = 9135,  // "
      "Text.\r\n};\r\n");
  CHECK(run_with({"--sdk", header.path(), "-9135"}).out == "error 9135 ERR_ONLY: Text. [only in this SDK]\n");
  CHECK(run_with({"--sdk", header.path(), "-9134"}).status == some_unknown);
}

TEST_CASE("decode --sdk fails where it finds no codes", "[decode][sdk]") {
  const temporary header("enum x { A, B };\n");
  CHECK(run_with({"--sdk", header.path(), "17"}).status == failed);
  CHECK(run_with({"--sdk", header.path()}).err ==
        "decode: " + header.path() + " has no enum of codes, such as ERR_...: is it the SDK's AgoraBase.h?\n");
  CHECK(starts_with(run_with({"--sdk", "nowhere.h", "17"}).err, "decode: cannot read nowhere.h: "));
  CHECK(run_with({"--sdk", "nowhere.h", "17"}).status == failed);
  CHECK(run_with({"--sdk"}).err == "decode: --sdk needs the path of a header\n");
  CHECK(run_with({"--sdk"}).status == failed);
}
