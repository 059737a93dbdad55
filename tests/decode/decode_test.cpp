// The decoder, called in this process.

#define main decode_main
#include "decode.cpp"  // NOLINT(bugprone-suspicious-include)
#undef main

#include <fcntl.h>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"

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

// What a line reports: "E110" for error 110, "W104" for warning 104.
std::string reported(const std::string& line) {
  static const catalog known;
  std::string result;
  for (const auto& code : codes_in_log::codes_in(line, known)) {
    if (!result.empty()) result += ' ';
    result += (code == ae::condition::warning ? 'W' : 'E') + std::to_string(code.value());
  }
  return result;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

using codes_in_log::ends_with;
using codes_in_log::starts_with;

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
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
  ERR_STATE =8, // in a wrong state/
  ERR_NEXT, /*the one behind it*/
#if defined(_WIN32)
  ERR_HEX = 0x16,
#endif
  /** 102: The name of the channel. */
  ERR_INVALID_CHANNEL_NAME = 102,
  ERR_INVALID_TOKEN = 110,
  ERR_ALIAS = ERR_INVALID_TOKEN,
  ERR_ONLY = 134,
  ERR_NEGATIVE = -201
  , ERR_UNKNOWN = ERR_OK + 5,
  ERR_LOST,
  ERR_LAST = 300 // no comma behind it
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
  ERR_TWICE = 409,
  ERR_TWICE_TOO = 409,  // too
  /** Old. */ /** New. */
  ERR_OTHERWISE = 409,
  /** 3 tries. */
  ERR_HUGE = 1234567,
  ERR_BIG = 99999999999,
  ERR_BEHIND_BIG,
  /** 中 */
  ERR_CHINESE = 0X19b };
)";

catalog::codes values_named(const std::vector<sdk_header::code>& rows, const std::string& name) {
  catalog::codes found;
  for (const auto& row : rows) {
    if (row.name == name) found.push_back(row.code);
  }
  return found;
}

}  // namespace

TEST_CASE("decode explains results, callback values and names", "[decode]") {
  const auto all = run_with({"-102", "20", "111", "ERR_TIMEDOUT", "-99999"});
  CHECK(all.status == some_unknown);
  CHECK(all.err.empty());
  const std::string expected[] = {
      "error 102 ERR_INVALID_TOKEN: The given token is invalid.",
      " [condition: The token is invalid or has expired.]\n",
      "error 20 ERR_ABORTED: ",
      "warning 20 WARN_PENDING: ",
      " [std::errc: " + std::make_error_condition(std::errc::operation_in_progress).message() + "]\n",
      "error 111 ERR_CONNECTION_INTERRUPTED: ",
      " [std::errc: " + std::make_error_condition(std::errc::connection_aborted).message() +
          "] [condition: " + make_error_condition(ae::condition::web_only).message() + "]\n",
      "warning 111 WARN_SWITCH_LIVE_VIDEO_TIMEOUT: ",
      "error 10 ERR_TIMEDOUT: ",
      "error 99999 is not documented\n",
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
  CHECK(run_with({"0"}).out == "error 0 ERR_OK: There is no error.\n");
  CHECK(run_with({"1031"}).out.substr(0, 13) == "warning 1031 ");
  CHECK(run_with({"-2147483648"}).out == "error -2147483648 is not documented\n");
}

TEST_CASE("decode says that a number is not documented", "[decode]") {
  const auto result = run_with({"777"});
  CHECK(result.status == some_unknown);
  CHECK(result.out == "error 777 is not documented\nwarning 777 is not documented\n");
}

TEST_CASE("decode shows both codes of a doubled name", "[decode]") {
  const auto result = run_with({"ERR_INVALID_TOKEN"});
  CHECK(result.status == all_known);
  CHECK(contains(result.out, "error 102 ERR_INVALID_TOKEN"));
  CHECK(contains(result.out, "error 110 ERR_INVALID_TOKEN"));
}

TEST_CASE("decode refuses what is neither a number nor a name nor a file", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "", "x", "1x", "0x10", "1.5", "--5", "99999999999", "- 5",
                                 "ERR_NONE", "ERR_", "--lst", "--", "--list=", "-x");
  CAPTURE(argument);
  const auto result = run_with({argument});
  CHECK(result.status == failed);
  CHECK(result.out.empty());
  CHECK(starts_with(
      result.err, "decode: '" + std::string(argument) + "' is neither a code nor a log to read, see decode --help: "));
  CHECK(count_lines(result.err) == 1);
}

TEST_CASE("decode explains the good arguments beside a bad one", "[decode]") {
  const auto result = run_with({"nonsense", "-777", "17"});
  CHECK(result.status == failed);
  CHECK(contains(result.out, "ERR_JOIN_CHANNEL_REJECTED"));
  CHECK(count_lines(result.err) == 1);
}

TEST_CASE("decode --list explains every code once, errors before warnings", "[decode]") {
  std::string expected;
  const auto add = [&](const auto& table) {
    for (const auto& row : table) {
      const std::error_code code = row.code;
      expected += (code == ae::condition::warning ? "warning " : "error ") + std::to_string(code.value()) + ' ' +
                  std::string(row.name) + ": " + code.message();
      const auto portable = code.default_error_condition();
      if (portable.category() == std::generic_category()) {
        expected += " [std::errc: " + portable.message() + "]";
      }
      for (int which = 1; which < static_cast<int>(ae::condition::warning); ++which) {
        const auto condition = make_error_condition(ae::condition{which});
        if (code == condition) expected += " [condition: " + condition.message() + "]";
      }
      expected += '\n';
    }
  };
  add(ae::errors);
  add(ae::warnings);
  const auto result = run_with({"--list"});
  CHECK(result.status == all_known);
  CHECK(result.out == expected);
}

TEST_CASE("decode --help and -h explain it", "[decode]") {
  const auto result = run_with({"--help"});
  CHECK(result.status == all_known);
  CHECK(result.out == R"(decode - explain Agora Native SDK error and warning codes

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
)");
  CHECK(run_with({"-h"}).out == result.out);
  CHECK(run_with({"--help", "-17"}).out == result.out + run_with({"-17"}).out);
}

TEST_CASE("the examples of --help are right", "[decode][log]") {
  CHECK(reported("err: 110, onError(17), error code is -7") == "E110 E17 E7");
  CHECK(reported("joinChannel failed: -2, {\"result\":-17}, ret=-7") == "E2 E17 E7");
  CHECK(reported("110 error; 1031 warning; 109 token invalid") == "E110 W1031 E109");
  CHECK(reported("AgoraRtcException(-17, null)") == "E17");
  CHECK(reported("ERR_ABORTED, ErrorCodeType.errAborted") == "E20");
}

TEST_CASE("decode finds the codes that a log reports", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"err: 110", "E110"},
      {"error code -2", "E2"},
      {"warn=1031", "W1031"},
      {"onError 18", "E18"},
      {"returned -7", "E7"},
      {"ERR_TIMEDOUT", "E10"},
      {"[12:30:45.102] joinChannel err: 110 uid=5", "E110"},
      {"onWarning(104, Lookup)", "W104"},
      {"onError(err=17, msg=)", "E17"},
      {R"({"err":17, "error_code": "-2", 'warning': 20})", "E17 E2 W20"},
      {"errorCode=1001, warningCode=1014", "E1001 W1014"},
      {"Error code: 3.", "E3"},
      {"ERROR CODE: 3", "E3"},
      {"ERROR 1017 in the app", "E1017"},
      {"WARN: 104", "W104"},
      {"got WARN_PENDING and then ERR_INVALID_TOKEN.", "W20 E110"},
      {"joinChannel returned -17 (ERR_JOIN_CHANNEL_REJECTED)", "E17"},
      {"err: 20, warn: 20, err: 20", "E20 W20"},
      {"err: 9 was seen", "E9"},
      {"error -2 times", "E2"},
      {"the call gives error 7 means what?", "E7"},
      {"Error: 1003 appears on start", "E1003"},
      {"onError: 4711", "E4711"},
      {"onWarning 1090", "W1090"},
      {"warning: 1071", "W1071"},
      {"did occur error, code: 109", "E109"},
      {"rtc did occur warning >> code = 1014", "W1014"},
      {"an error occurred: 101!", "E101"},
      {"onWarning event: 106", "W106"},
      {"the error code is -5", "E5"},
      {"error code `-18` again", "E18"},
      {"onError：101", "E101"},
      {"leave failed: -18", "E18"},
      {"leaveChannel fail -7 in app", "E7"},
      {"muteVideo failed! reason:-3", "E3"},
      {"ret -102 for {}", "E102"},
      {"{\"result\":-8}", ""},
      {"start response is -7", "E7"},
      {"call rejected code: -17", "E17"},
      {"stop returns -1", "E1"},
      {"110 error again", "E110"},
      {"(1009 error)", "E1009"},
      {"saw 1031 warning", "W1031"},
      {"devices (1008, 1011)", ""},
      {"device error (1008, 1011)?", "E1008"},
      {"AgoraRtcException(-2, null)", "E2"},
      {"AgoraRtcException(2, bad)", "E2"},
      {"AgoraRtcEngineException(-4711)", "E4711"},
      {"PlatformException(18, , null, null)", "E18"},
      {"E/flutter ( 110): [ui_dart_state.cc(17)] AgoraRtcException(-3, null)", "E3"},
      {"UnhandledPromiseRejectionWarning: 101", "E101"},
      {"[x] err: ErrorCodeType.errAdmInitPlayout, msg:", "E1008"},
      {"onError: ErrorCode.InvalidAppId.", "E101"},
      {"WarningCode.warnAdmHowling", "W1051"},
      {"AgoraErrorCode.tokenExpired", "E109"},
      {"name: errInvalidToken", "E110"},
      {"errInvalidChannelName", "E102"},
      {"ErrorCode.InvalidChannelId", "E102"},
      {"ERR_INVALID_TOKEN(110)", "E110"},
      {"ERR_INVALID_TOKEN (102)", "E102"},
      {"RTC::onError: index: 26, name: errAborted", "E20"},
      {"SDKError: 21", "E21"},
      {"last_err = 13", "E13"},
      {"lastERR = 13", "E13"},
      {"error no 14", "E14"},
      {"on_warning(16)", "W16"},
      {"[onError] code -> 110", ""},
      {"did occur error，code：110", "E110"},
      {"Error occur: 110", "E110"},
      {"agora sdk warning occur 1031", "W1031"},
      {"Agora onWarning callback 1031", "W1031"},
      {"Error from Agora: 101", "E101"},
      {"did occur error: AgoraErrorCode(rawValue: 101)", "E101"},
      {"joinChannel(-17) ERR_NOT_READY err: 17", "E3 E17"},
      {"startMediaRelay failed: -7", "E7"},
      {"showAlertMessage onError: 110", "E110"},
      {"110 token is invalid", "E110"},
      {"\"109 Token expired\"", "E109"},
      {"107 (warning code)", "W107"},
      {"102 invalid token", "E102"},
      {"110 invalid", "E110"},
      {"110 token", "E110"},
      {"17 token is invalid", ""},
      {"101 token is invalid", ""},
      {"onErrorOccurred: 101", "E101"},
      {"OnErrorHandler 110", "E110"},
      {"errorNumber=-7", "E7"},
      {"LoginActivity: onError: 110", "E110"},
      {"joinChannel error 17 after user login", "E17"},
      {"CallStateManager: onError: 110", "E110"},
      {"a net::ERR_ABORTED b :ERR_ABORTED", "E20"},
      {"____________", ""},
      {"onError >> 110", "E110"},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode knows each word that reports a code", "[decode][log]") {
  const auto word = GENERATE(as<std::string>{}, "err", "errcode", "error", "errorcode", "onerror",
                             "UnhandledPromiseRejectionWarning");
  CAPTURE(word);
  CHECK(reported(word + ": 17") == "E17");
  CHECK(reported(word + ": -17") == "E17");
  const auto warning = GENERATE(as<std::string>{}, "warn", "warning", "onwarning");
  CAPTURE(warning);
  CHECK(reported(warning + ": 104") == "W104");
  CHECK(reported(warning + ": -104").empty());
  const auto result = GENERATE(as<std::string>{}, "fail", "failed", "reason", "rejected", "response", "result", "ret",
                               "return", "returned", "returns");
  CAPTURE(result);
  CHECK(reported(result + ": -17") == "E17");
  CHECK(reported(result + ": 17").empty());
}

TEST_CASE("decode reads past the words between a report and its number", "[decode][log]") {
  const auto word = GENERATE(as<std::string>{}, "agora", "always", "called", "callback", "code", "codes", "event",
                             "from", "handler", "happened", "id", "is", "no", "number", "occur", "occured", "occurred",
                             "occurs", "of", "value", "raw value", "received", "returned", "was", "with");
  CAPTURE(word);
  CHECK(reported("error " + word + " 17") == "E17");
  CHECK(reported("error_" + word + ": 17") == "E17");
  CHECK(reported("error (" + word + " 17)") == "E17");
  const auto mark = GENERATE(as<std::string>{}, " ", "\t", ":", "=", "(", "\"", "'", "`", "[", "{", ">", "：", "（",
                             "“", " ：“");
  CAPTURE(mark);
  CHECK(reported("error" + mark + "17") == "E17");
  CHECK(reported("error of the code 17").empty());
  CHECK(reported("error code is of 17") == "E17");
  CHECK(reported("error code is of no 17") == "E17");
}

TEST_CASE("decode passes quickly over lines that report nothing", "[decode][log]") {
  const auto nothing = GENERATE(as<std::string>{}, "", "r", "rr", "er", "INFO (17:33:43 | 0) 31527; left", "2024-11-20",
                                "a-0", " -0", " -b", "a-b", "-1", "\xc3\xbc", "ear", "wrong in voice", "to kill");
  CAPTURE(nothing);
  CHECK_FALSE(codes_in_log::may_report(nothing));
  const auto something = GENERATE(as<std::string>{}, "err", "xERRx", "Warn", "Exception", "TOKEN", "invalid", "=-1",
                                  " -9", "a--1");
  CAPTURE(something);
  CHECK(codes_in_log::may_report(something));
  CHECK(codes_in_log::may_report(nothing + '\n' + something));
}

TEST_CASE("decode knows the types of wrappers", "[decode][log]") {
  const auto type = GENERATE(as<std::string>{}, "AgoraErrorCode", "ErrorCode", "ErrorCodeType");
  CHECK(reported(type + ".errAborted") == "E20");
  CHECK(reported(type + ".Aborted") == "E20");
  CHECK(reported(type + ".admHowling").empty());
  CHECK(reported("WarnCodeType.warnAdmHowling") == "W1051");
}

TEST_CASE("decode takes no number for a code beside another source of numbers", "[decode][log]") {
  const auto source = GENERATE(as<std::string>{}, "agorartm.log", "AudioFlinger", "AudioRecord", "AVAudioSession",
                               "AudioTrack", "camera device", "ACodec", "GetLastError", "ioctl", "CameraService", "dns",
                               "errno", "NSCocoaErrorDomain", "Firebase", "login error", "loginFailed", "MediaPlayer",
                               "omx", "Peer", "RTM", "agoraRTM", "RtmClient", "rtmp", "sockets", "SSL", "system error",
                               "tcp", "TRTC", "udp");
  CAPTURE(source);
  CHECK(reported(source + " onError: 17").empty());
  CHECK(reported("onError: 17, " + source).empty());
  CHECK(reported("err: 17 " + source + " ERR_ABORTED") == "E20");
}

TEST_CASE("decode takes unknown numbers for codes only where a callback says so", "[decode][log]") {
  const std::pair<const char*, const char*> lines[] = {
      {"err: 4711", ""},
      {"onError: 4711", "E4711"},
      {"onerror: 4711", "E4711"},
      {"rtcOnError: 4711", "E4711"},
      {"did occur error 4711", ""},
      {"didOccurWarning: 42", "W42"},
      {"onWarning: 42", "W42"},
      {"warn: 99", ""},
      {"warn: 100", "W100"},
      {"AgoraRtcException(4711)", "E4711"},
      {"PlatformException(4711)", "E4711"},
      {"OtherException(17)", ""},
      {"AgoraRtcException: 17", "E17"},
      {"onError: 9999, onError: 10000", "E9999"},
      {"onError: -9999, onError: -10000", "E9999"},
      {"onWarning: 9999, onError: 9999", "W9999 E9999"},
      {"state err: 17", ""},
      {"err: 17 state", "E17"},
      {"state onError: 17", "E17"},

      {"V/a( 17): err: 7", "E7"},
      {"D/error( 17): err: 7", "E7"},
      {"I/err     (   17): err: 7", "E7"},
      {"error(17): err: 7", "E17 E7"},
      {"1042 warning `104` warning", "W1042 W104"},
      {"102 err: 102 ERR_INVALID_TOKEN", "E102"},
      {"joinChannel failed: ERR_INVALID_TOKEN (-102)", "E102"},
      {"102 ERR_INVALID_TOKEN", "E102"},
      {"102(ERR_INVALID_TOKEN)", "E102"},
      {"102, ERR_INVALID_TOKEN", "E110"},
      {"statement failed: -2", "E2"},
      {"onlineError: 4711", ""},
      {"[initrtc] err: 101", "E101"},
      {"err: --5 =-1", ""},
      {"changed(localState, err: 2)", ""},
      {"ret: a=-2", ""},
      {"110，的 token", "E110"},
      {"的110 token", "E110"},

      {"E/error( 17): err: 7", "E7"},
      {"F/error( 17): err: 7", "E7"},

      {"/D(error 17): err: 7", "E17 E7"},
      {"err=17,err=7", "E17 E7"},
      {"err: 17.", "E17"},
      {"err: 17.5", ""},
      {"err: 17/18", ""},
      {"err: 17-18", ""},
      {"err: 17 - 18", "E17"},
      {"err: 17,18", ""},
      {"err: 17:18", ""},
      {"err: 17: 18", ""},
      {"err: 17: x", "E17"},

      {"net::ERR_FAILED -2", ""},
      {"ERR_FAILED -2", "E1"},
      {"error (17 18)", "E17"},
      {"error 17, 18", "E17"},
      {"failed(-2, -17)", "E2"},
      {"ERROR 17", "E17"},

      {"ERROR: 17", "E17"},
      {"Error  17", "E17"},

      {"err-17", ""},

      {"x110 error", ""},
      {"[110 error]", "E110"},
      {"'110 error'", "E110"},
      {"`110 error`", "E110"},
      {"\t110 error", "E110"},
      {"110 errors", ""},
      {"17 error", ""},
      {"1100 warning", "W1100"},
  };
  for (const auto& [line, expected] : lines) {
    CAPTURE(line);
    CHECK(reported(line) == expected);
  }
}

TEST_CASE("decode takes no other number for a code", "[decode][log]") {
  const auto line = GENERATE(
      as<std::string>{}, "", "110", "line 110", "stderr: 5", "terror 20", "myerr: 5", "err", "err:", "err: x",
      "returned 7", "returned 0", "return 110", "result: 17", "failed 2", "took 10 ms", "error 12:30:45",
      "error 2020-07-09", "error 1.5", "error 10ms", "ERROR 4711 --- [main]", "[ERROR] [1001] started", "[error] 110",
      "err: 99999999999", "err: 1e3", "error rate 5", "errors: 5", "error_count=3", "err: +5", "err: - 5", "err: --5",
      "err 0x10", "ERR_NOTHING 5", "ERR_TIMEDOUTS", "xERR_OK", "uid=102 port 1001", "error code", "error code: none",
      "errno 110", "err: 1,000", "err: 0", "error 0", "ERR_OK", "err: 00017", "err: 017", "warn: -3", "err: 4711",
      "error 1281", "err: 12345", "error -2147467259", "ERROR   (10: 1:24:824 |    1)   5841; left",
      "WARN    ( 9:37:32:472 |    6)   7534; x", "W/System.err( 1017): at", "E/err (  110): x", "I/tag( 17): y",
      "socket 93 error 11", "tcp error 10", "agorartm.log, err=3", "Login error: errorCode:4", "RTM ERROR 102 JOIN",
      "AudioRecord: returned error -1", "onLocalStateChanged(source, errorCode: 3)", "recorder state:3, error:2",
      "NSCocoaErrorDomain error 4", "net::ERR_ABORTED 404", "GET /x net::ERR_FAILED", "2 errors", "110 errors",
      "10 error", "0110 error", "12345 error", "at 16:12:31.110 error", "foo.cpp:110: error: x", "x110 error",
      "SocketException(110, x)", "Exception(17)", "exit code -1", "status: -1", "result -4711", "retry 3",
      "codec error -2", "# last system error: 2", "Camera device encountered error: 2 for ID 1",
      "E/CameraService: error -19", "TRTC onError: -3301", "FirebaseMessaging error 1005",
      "sendMessageToPeer failed, errorCode: 3", "queryPeersOnlineStatus err=2", "login failed errorCode:5",
      "onStreamPublished url: rtmp://a error: 10", "errno: 9, err: 9", "udp err=17", "dns err 17", "ssl error 1",
      "omxError err 2", "MediaPlayer error 1", "AudioFlinger err -7", "AudioTrack: error 7", "AVAudioSession err: 7",
      "loginFail err: 3", "err-17", "error code of the 5 users", "codes 5", "JOIN_CHANNEL_ERR_USER 5", "warn 12",
      "error(s): 3", "(110, 17) error");
  CAPTURE(line);
  CHECK(reported(line).empty());
}

TEST_CASE("decode passes a log through and adds its notes", "[decode][log]") {
  const auto result = run_with({}, "first\nerr: 17\nlast\n");
  CHECK(result.status == all_known);
  CHECK(contains(result.out, "first\nerr: 17\n  ^ error 17 ERR_JOIN_CHANNEL_REJECTED: "));
  CHECK(contains(result.out, " [condition: The channel was not joined, opened or left.]\nlast\n"));
  CHECK_FALSE(contains(result.out, "\033"));
  CHECK(run_with({}, "onError: 777\n").status == some_unknown);
  CHECK(run_with({}, "onError: 777\n").out == "onError: 777\n  ^ error 777 is not documented\n");
  CHECK(run_with({}, "err: 10").out.substr(0, 26) == "err: 10\n  ^ error 10 ERR_T");
  CHECK(run_with({}, "a\nno end").out == "a\nno end");
  CHECK(count_lines(run_with({}, "err: 17\nerr: 17, err: 17\n").out) == 4);
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
  CHECK(count_lines(result.out) == 1 + 9999);
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
  const auto result = run_with({first.path(), "-", second.path(), second.path()}, "onError: 777\n");
  CHECK(result.status == some_unknown);
  CHECK(contains(result.out, "err: 17\n  ^ error 17 "));
  CHECK(contains(result.out, "onError: 777\n  ^ error 777 is not documented\nlastlast"));
  CHECK(result.err.empty());
}

#ifndef _WIN32  // where a file number that is none ends the program
TEST_CASE("decode fails with a message where it cannot read or write", "[decode][streams]") {
  const auto closed = run_on({}, -1);
  CHECK(closed.status == failed);
  CHECK(contains(closed.err, "decode: cannot read standard input: "));
  const temporary in("err: 17\n");
  const input log(in.path());
  const auto unwritten = run_to(-1, {}, log.file);
  CHECK(unwritten.status == failed);
  CHECK(contains(unwritten.err, "decode: cannot write: "));
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
  CHECK(contains(listed.err, "decode: cannot write: No space left on device"));
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
  const temporary log("one\nonError: 777");
  const auto result = run_with({log.path(), ".", "18", log.path()});
  CHECK(result.status == failed);
  CHECK(starts_with(result.out, "one\nonError: 777\n  ^ error 777 is not documented\nerror 18 "));
  CHECK(ends_with(result.out, "\none\nonError: 777\n  ^ error 777 is not documented\n"));
  CHECK(result.err == "decode: cannot read .: Is a directory\n");
  // Half way: a terminal without its other end fails where another end of input succeeds.
  const auto controller = ::posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(::grantpt(controller) == 0);
  REQUIRE(::unlockpt(controller) == 0);
  const auto terminal = ::open(::ptsname(controller), O_RDWR | O_NOCTTY);
  write_all(terminal, "two\nerr: 7");
  ::close(terminal);
  const auto half = run_on({}, controller);
  ::close(controller);
  CHECK(half.status == failed);
  CHECK(starts_with(half.out, "two\r\nerr: 7\n  ^ error 7 "));
  CHECK(contains(half.err, "Input/output error"));
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
  const auto status = decode_main(static_cast<int>(argv.size()), argv.data());
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
  const auto controller = ::posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(::grantpt(controller) == 0);
  REQUIRE(::unlockpt(controller) == 0);
  const auto terminal = ::open(::ptsname(controller), O_RDWR | O_NOCTTY);
  const auto shown = [&] {
    char text[4096];
    return std::string(text, static_cast<std::size_t>(::read(controller, text, sizeof text)));
  };
  const temporary in("err: 17\n");
  const auto run_to_terminal = [&] {
    const input log(in.path());
    CHECK(run_to(terminal, {}, log.file).status == all_known);
    return shown();
  };
  (void)::unsetenv("NO_COLOR");
  const auto coloured = run_to_terminal();
  CHECK(contains(coloured, "\033[33m  ^ error 17"));
  CHECK(ends_with(coloured, "]\r\n\033[0m"));
  (void)::setenv("NO_COLOR", "", 1);
  CHECK(contains(run_to_terminal(), "\033[33m  ^ error 17"));
  (void)::setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(contains(run_to_terminal(), "\033"));
  (void)::unsetenv("NO_COLOR");
  write_all(controller, "\004");  // Ctrl-D
  const auto waiting = run_on({}, terminal);
  CHECK(waiting.status == all_known);
  CHECK(contains(waiting.err, "decode: reading a log from the terminal, up to its end; see decode --help\n"));
  CHECK(run_with({}).err.empty());
  ::close(terminal);
  ::close(controller);
}
#endif

TEST_CASE("decode reads the codes of an SDK's header", "[decode][sdk]") {
  const auto rows = sdk_header::codes_of(sdk_text);
  const auto is = [&](const char* name, const std::error_code& code) {
    CAPTURE(name);
    CHECK(values_named(rows, name) == catalog::codes{code});
  };
  is("WARN_INVALID_VIEW", ae::warning{8});
  is("WARN_ADM_PAIR", ae::warning{1042});
  is("ERR_OK", ae::error{0});
  is("ERR_FAILED", ae::error{1});
  is("ERR_STATE", ae::error{8});
  is("ERR_NEXT", ae::error{9});
  is("ERR_HEX", ae::error{22});
  is("ERR_INVALID_CHANNEL_NAME", ae::error{102});
  is("ERR_ALIAS", ae::error{110});
  is("ERR_ONLY", ae::error{134});
  is("ERR_NEGATIVE", ae::error{-201});
  is("ERR_LAST", ae::error{300});
  is("ERR_PLAIN", ae::error{401});
  is("ERR_OLD", ae::error{403});
  is("ERR_OCTAL", ae::error{404});
  is("ERR_INSIDE", ae::error{405});
  is("ERR_LIKE", ae::error{414});
  is("ERR_BEHIND_IT", ae::error{415});
  is("ERR_CHINESE", ae::error{411});
  CHECK(rows.size() == 31);  // and neither ERR_UNKNOWN, ERR_LOST nor those of a comment
  const auto comment_of = [&](const std::string& name) {
    for (const auto& row : rows) {
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
  CHECK(comment_of("ERR_CHINESE") == "中");
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
                                                       {"enum { ERR_A /*", 1},
                                                       {R"(enum { ERR_A "x)", 1},
                                                       {"const char q = '\"';\nenum { ERR_A };\n", 1},
                                                       {R"(enum { ERR_A [[x("")]], ERR_B [[x("")]] };)", 2}};
  for (const auto& [text, count] : texts) {
    CAPTURE(text);
    CHECK(sdk_header::codes_of(text).size() == count);
  }
  CHECK(sdk_header::codes_of("namespace x { ERR_A };").empty());
  std::string sum = "enum { ERR_A = 1";
  for (int i = 0; i < 100000; ++i) sum += " + 1";
  CHECK(sdk_header::codes_of(sum + ", ERR_B = 2 };").size() == 1);
  CHECK(sdk_header::codes_of("enum { A, ERR_B };")[0].code == ae::error{1});
  CHECK(sdk_header::codes_of("enum { /**/ ERR_A = 5 /**/ }; /**/").size() == 1);
  CHECK(sdk_header::codes_of("#define E enum { ERR_A };\n/* */ #define F \\\nenum { ERR_A };\n").empty());
  CHECK(sdk_header::codes_of(R"(enum { ERR_A [[deprecated("b, c = 9 /*")]] = 5 };)")[0].code == ae::error{5});
}

TEST_CASE("decode --sdk explains with the SDK's codes too", "[decode][sdk]") {
  const temporary header(sdk_text);
  const auto sdk = [&](std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), {"--sdk", header.path()});
    return run_with(arguments, input);
  };
  const auto some = sdk({"134", "8", "102", "2"});
  CHECK(some.status == all_known);
  CHECK(contains(some.out, "error 134 ERR_ONLY [only in this SDK]\n"));
  CHECK(contains(some.out, "error 8 ERR_STATE: in a wrong state/ [only in this SDK]\n"));
  CHECK(contains(some.out, "warning 8 WARN_INVALID_VIEW: The given view is invalid."));
  CHECK(contains(some.out,
                 "error 102 ERR_INVALID_TOKEN: The given token is invalid. [condition: The token "
                 "is invalid or has expired.] [in this SDK ERR_INVALID_CHANNEL_NAME: The name of "
                 "the channel.]\n"));
  CHECK(contains(some.out, " [only documented, not in this SDK]\n"));
  CHECK(contains(sdk({}, "ERR_NEGATIVE").out, "  ^ error -201 ERR_NEGATIVE"));
  CHECK(contains(sdk({"ERR_ONLY", "ERR_ALIAS"}).out, "error 134 ERR_ONLY"));
  CHECK(contains(sdk({"ERR_ALIAS"}).out, "error 110 ERR_INVALID_TOKEN: "));
  CHECK(sdk({"409"}).out ==
        "error 409 ERR_TWICE: Of a range. [only in this SDK] [in this SDK ERR_TWICE_TOO: too] "
        "[in this SDK ERR_OTHERWISE: New.]\n");
  CHECK(run_with({"-134", "--sdk", header.path()}).out == "error 134 ERR_ONLY [only in this SDK]\n");
  CHECK_FALSE(contains(sdk({"0"}).out, "["));
  CHECK(sdk({"777"}).out ==
        "error 777 is not documented and not in this SDK\n"
        "warning 777 is not documented and not in this SDK\n");
  CHECK(sdk({"777"}).status == some_unknown);
  const auto log = sdk({}, "err: 134\nerrState\nERR_LAST\nerr: 4711\n");
  CHECK(log.status == all_known);
  CHECK(contains(log.out, "err: 134\n  ^ error 134 ERR_ONLY [only in this SDK]\n"));
  CHECK(contains(log.out, "errState\n  ^ error 8 ERR_STATE: "));
  CHECK(contains(log.out, "ERR_LAST\n  ^ error 300 "));
}

TEST_CASE("decode --sdk --list says how the SDK differs", "[decode][sdk]") {
  const temporary header(sdk_text);
  const auto result = run_with({"--sdk", header.path(), "--list"});
  CHECK(result.status == all_known);
  std::set<std::error_code> codes;
  for (const auto& row : ae::errors) codes.insert(row.code);
  for (const auto& row : ae::warnings) codes.insert(row.code);
  for (const auto& row : sdk_header::codes_of(sdk_text)) codes.insert(row.code);
  CHECK(count_lines(result.out) == codes.size());
  CHECK(contains(result.out, "error 8 ERR_STATE: in a wrong state/ [only in this SDK]\n"));
  CHECK(contains(result.out, "[only documented, not in this SDK]\n"));
  CHECK(contains(result.out, "[in this SDK ERR_INVALID_CHANNEL_NAME: The name of the channel.]\n"));
  CHECK(contains(result.out, "There is no error.\n"));
  CHECK(contains(result.out, "error 1234567 ERR_HUGE: "));
  CHECK(contains(result.out, "\nwarning 8 WARN_INVALID_VIEW: "));
}

TEST_CASE("decode --sdk reads a header with the line ends of Windows", "[decode][sdk]") {
  const temporary header(
      "#define OTHER \\\r\n  enum { ERR_OTHER = 134 };\r\nenum {\r\n  ERR_ONLY = 135,  // "
      "Text.\r\n};\r\n");
  CHECK(run_with({"--sdk", header.path(), "-135"}).out == "error 135 ERR_ONLY: Text. [only in this SDK]\n");
  CHECK(run_with({"--sdk", header.path(), "-134"}).status == some_unknown);
}

TEST_CASE("decode --sdk fails where it finds no codes", "[decode][sdk]") {
  const temporary header("enum x { A, B };\n");
  CHECK(run_with({"--sdk", header.path(), "17"}).status == failed);
  CHECK(contains(run_with({"--sdk", header.path()}).err, "has no enum of ERR_... or WARN_..."));
  CHECK(contains(run_with({"--sdk", "nowhere.h", "17"}).err, "cannot read nowhere.h"));
  CHECK(run_with({"--sdk", "nowhere.h", "17"}).status == failed);
  CHECK(contains(run_with({"--sdk"}).err, "--sdk needs the path of a header"));
  CHECK(run_with({"--sdk"}).status == failed);
}
