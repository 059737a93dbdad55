// The decoder, called in this process.

#define main decode_main
#include "examples/decode.cpp"  // NOLINT(bugprone-suspicious-include)
#undef main

#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

struct outcome {
  int status;
  std::string out;
  std::string err;
};

outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const auto status = decode(arguments, in, out, err);
  return {status, out.str(), err.str()};
}

// What a line reports: "E110" for error 110, "W104" for warning 104.
std::string reported(const std::string& line) {
  std::string result;
  for (const auto& code : codes_in(line)) {
    if (!result.empty()) result += ' ';
    result += (severity(code) == "error" ? 'E' : 'W') + std::to_string(code.value());
  }
  return result;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("decode explains results, callback values and names", "[decode]") {
  const auto all = run({"-102", "20", "111", "ERR_TIMEDOUT", "-99999"});
  CHECK(all.status == some_undocumented);
  CHECK(all.err.empty());
  const std::string expected[] = {
      "error 102 ERR_INVALID_TOKEN: The given token is invalid.\n  condition::token\n",
      "error 20 ERR_ABORTED: ",
      "warning 20 WARN_PENDING: ",
      "  std::errc::operation_in_progress\n",
      "error 111 ERR_CONNECTION_INTERRUPTED: ",
      "  std::errc::connection_aborted\n  condition::web_only\n",
      "warning 111 WARN_SWITCH_LIVE_VIDEO_TIMEOUT: ",
      "error 10 ERR_TIMEDOUT: ",
      "  std::errc::timed_out\n",
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
  CHECK(run({"-20"}).out.find("warning") == std::string::npos);
  CHECK(run({"-20"}).status == all_documented);
  CHECK(run({"0"}).out == "error 0 ERR_OK: There is no error.\n");
  CHECK(run({"1031"}).out.substr(0, 13) == "warning 1031 ");
  CHECK(run({"-2147483648"}).out == "error -2147483648 is not documented\n");
}

TEST_CASE("decode says that a number is not documented", "[decode]") {
  const auto result = run({"777"});
  CHECK(result.status == some_undocumented);
  CHECK(result.out == "error 777 is not documented\nwarning 777 is not documented\n");
}

TEST_CASE("decode shows both codes of a doubled name", "[decode]") {
  const auto result = run({"ERR_INVALID_TOKEN"});
  CHECK(result.status == all_documented);
  CHECK(contains(result.out, "error 102 ERR_INVALID_TOKEN"));
  CHECK(contains(result.out, "error 110 ERR_INVALID_TOKEN"));
}

TEST_CASE("decode refuses what is neither a number nor a name", "[decode]") {
  const auto argument = GENERATE(as<std::string>{}, "", "x", "1x", "0x10", "1.5", "--5",
                                 "99999999999", "- 5", "err_ok", "ERR_", "-", "--lst", "--");
  CAPTURE(argument);
  const auto result = run({argument});
  CHECK(result.status == bad_input);
  CHECK(result.out.empty());
  CHECK(contains(result.err, "'" + std::string(argument) + "'"));
}

TEST_CASE("decode explains the good arguments beside a bad one", "[decode]") {
  const auto result = run({"nonsense", "-777", "17"});
  CHECK(result.status == bad_input);
  CHECK(contains(result.out, "ERR_JOIN_CHANNEL_REJECTED"));
  CHECK(count_lines(result.err) == 1);
}

TEST_CASE("decode --list prints every code once", "[decode]") {
  const auto result = run({"--list"});
  CHECK(result.status == all_documented);
  CHECK(count_lines(result.out) == 87);
  for (const auto& row : agora_errc::errors) {
    CHECK(contains(result.out, std::string(row.name) + ' '));
    CHECK(contains(result.out, std::string(row.description)));
  }
  for (const auto& row : agora_errc::warnings) {
    CHECK(contains(result.out, std::string(row.name) + ' '));
    CHECK(contains(result.out, std::string(row.description)));
  }
}

TEST_CASE("decode --help explains itself", "[decode]") {
  const auto result = run({"--help"});
  CHECK(result.status == all_documented);
  CHECK(contains(result.out, "usage: decode"));
  CHECK(run({"--help", "5"}).status == bad_input);
}

TEST_CASE("decode finds the codes that a log reports", "[decode][log]") {
  CHECK(reported("err: 110") == "E110");
  CHECK(reported("error code -2") == "E2");
  CHECK(reported("warn=1031") == "W1031");
  CHECK(reported("onError 18") == "E18");
  CHECK(reported("returned -7") == "E7");
  CHECK(reported("ERR_TIMEDOUT") == "E10");
  CHECK(reported("[12:30:45.102] joinChannel err: 110 uid=5") == "E110");
  CHECK(reported("onWarning(104, Lookup)") == "W104");
  CHECK(reported("onError(err=17, msg=)") == "E17");
  CHECK(reported("{\"err\":17, \"error_code\": \"-2\", 'warning': 20}") == "E17 E2 W20");
  CHECK(reported("errorCode=1001, warningCode=1014") == "E1001 W1014");
  CHECK(reported("Error code: 3.") == "E3");
  CHECK(reported("ERROR CODE: 3") == "E3");
  CHECK(reported("WARN: 104") == "W104");
  CHECK(reported("got WARN_PENDING and then ERR_INVALID_TOKEN.") == "W20 E102 E110");
  CHECK(reported("joinChannel returned -17 (ERR_JOIN_CHANNEL_REJECTED)") == "E17");
  CHECK(reported("err: 20, warn: 20, err: 20") == "E20 W20");
  CHECK(reported("err: 9 was seen") == "E9");
  CHECK(reported("error -2 times") == "E2");
  CHECK(reported("err: 4711") == "E4711");
  CHECK(reported("warn: -3") == "W-3");
  CHECK(reported("err: -2147483648") == "E-2147483648");
}

TEST_CASE("decode takes no other number for a code", "[decode][log]") {
  const auto line = GENERATE(
      as<std::string>{}, "", "110", "line 110", "stderr: 5", "terror 20", "myerr: 5", "err",
      "err:", "err: x", "returned 7", "returned 0", "return 110", "took 10 ms", "error 12:30:45",
      "error 2020-07-09", "error 1.5", "error 10ms", "error: 5%", "error: 5 retries left",
      "warning: 20 frames lost", "error 3 of 7", "ERROR 4711 --- [main]", "WARN  104 thread",
      "[ERROR] [1001] started", "[error] 110", "err: 99999999999", "err: 1e3", "error rate 5",
      "errors: 5", "error_count=3", "err: +5", "err: - 5", "err: --5", "err 0x10", "ERR_NOTHING 5",
      "ERR_TIMEDOUTS", "xERR_OK", "uid=102 port 1001", "error code", "error code: none",
      "error codes 5", "errno 110", "err: 1,000");
  CAPTURE(line);
  CHECK(reported(line).empty());
}

TEST_CASE("decode passes a log through and adds its notes", "[decode][log]") {
  const auto result = run({}, "first\nerr: 17\nlast\n");
  CHECK(result.status == all_documented);
  CHECK(contains(result.out, "first\nerr: 17\n  ^ error 17 ERR_JOIN_CHANNEL_REJECTED: "));
  CHECK(contains(result.out, " [condition::channel]\nlast\n"));
  CHECK(run({}, "err: 777\n").status == some_undocumented);
  CHECK(run({}, "err: 777\n").out == "err: 777\n  ^ error 777 is not documented\n");
  CHECK(run({}, "err: 10").out.substr(0, 26) == "err: 10\n  ^ error 10 ERR_T");
}

TEST_CASE("decode passes lines of any length and bytes of any kind through", "[decode][log]") {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  const std::string text = GENERATE_COPY(
      as<std::string>{}, std::string(), std::string("\n"), std::string("\n\n"),
      std::string("no end"), std::string("dos\r\nends\r\n"), bytes, bytes + bytes,
      std::string(5, '\0'), std::string(1000000, 'e') + "\nerr" + '\n');
  CHECK(run({}, text).out == text);
}

TEST_CASE("decode knows every meaning of every code", "[decode]") {
  std::size_t found = 0;
  for (const auto& row : agora_errc::errors) found += meanings(row.code).size();
  for (const auto& row : agora_errc::warnings) found += meanings(row.code).size();
  CHECK(found == 14 + 8 + 44 + 17);
}
