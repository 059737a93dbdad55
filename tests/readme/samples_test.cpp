// What the samples of the README do.

#include <agora_errc.hpp>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>

#include "catch.hpp"
#include "files.hpp"
#include "sdk.hpp"

#ifdef HAS_EXPECTED
#include <expected>
#endif

int readme_program();
void leave(agora::rtc::IRtcEngine& engine);
void warn(int value);
std::unique_ptr<agora::rtc::IRtcEngineEventHandler> new_event_handler();
std::string advice(const std::error_code& ec);
void join_or_throw(agora::rtc::IRtcEngine& engine, const char* token);
void print_errors();
#ifdef HAS_EXPECTED
std::expected<void, std::error_code> try_to_join(agora::rtc::IRtcEngine& engine, const char* token);
#endif
#ifdef HAS_FMT
std::string in_words(const std::error_code& ec);
#endif

namespace {

namespace ae = agora_errc;

// What is written to a stream in the meantime.
template <class Function>
std::string written_to(std::ostream& stream, Function function) {
  const std::ostringstream text;
  auto* const buffer = stream.rdbuf(text.rdbuf());
  function();
  stream.rdbuf(buffer);
  return text.str();
}

}  // namespace

TEST_CASE("the README's program prints what the README shows", "[readme]") {
  const auto printed = written_to(std::cout, [] { CHECK(readme_program() == 0); });
  CHECK(printed == blocks_of(AGORA_ERRC_README, "text").at(0));
}

TEST_CASE("the README's samples take an engine for what it returns", "[readme]") {
  agora::rtc::IRtcEngine engine;
  CHECK(written_to(std::cerr, [&] { leave(engine); }).empty());
  CHECK_NOTHROW(join_or_throw(engine, "token"));
  engine.result = -17;
  CHECK(written_to(std::cerr, [&] { leave(engine); }).find("leaveChannel: The request to join") == 0);
  CHECK(engine.left == 2);
  try {
    join_or_throw(engine, "token");
    FAIL("join_or_throw does not throw");
  } catch (const std::system_error& problem) {
    CHECK(problem.code() == ae::error::join_channel_rejected);
  }
#ifdef HAS_EXPECTED
  CHECK(try_to_join(engine, "token").error() == ae::error::join_channel_rejected);
#endif
}

TEST_CASE("the README's event handler reports errors and why a connection failed", "[readme]") {
  namespace rtc = agora::rtc;
  const auto handler = new_event_handler();
  CHECK(written_to(std::cerr, [&] { handler->onError(20, ""); }).find("agora.error:20 ERR_ABORTED: ") == 0);
  const auto reported = [&](rtc::CONNECTION_STATE_TYPE state, rtc::CONNECTION_CHANGED_REASON_TYPE reason) {
    return written_to(std::cerr, [&] { handler->onConnectionStateChanged(state, reason); });
  };
  CHECK(reported(rtc::CONNECTION_STATE_FAILED, rtc::CONNECTION_CHANGED_INVALID_TOKEN).find("agora.error:110 ERR_I") ==
        0);
  CHECK(reported(rtc::CONNECTION_STATE_FAILED, rtc::CONNECTION_CHANGED_JOIN_FAILED).find("agora.error:1 ERR_F") == 0);
  CHECK(reported(rtc::CONNECTION_STATE_RECONNECTING, rtc::CONNECTION_CHANGED_INTERRUPTED).empty());
  CHECK(reported(rtc::CONNECTION_STATE_FAILED, rtc::CONNECTION_CHANGED_INTERRUPTED).find("agora.error:111 ") == 0);
  CHECK(reported(rtc::CONNECTION_STATE_RECONNECTING, rtc::CONNECTION_CHANGED_JOIN_SUCCESS).empty());
  CHECK(ae::error(agora::ERR_INVALID_TOKEN) == ae::error::invalid_token);  // in parentheses
}

TEST_CASE("the README's event handler of older SDKs reports warnings", "[readme]") {
  CHECK(written_to(std::clog, [] { warn(20); }).find("agora.warning:20 WARN_PENDING: ") == 0);
}

TEST_CASE("the README makes an enumerator of a std::error_code", "[readme]") {
  CHECK(advice(ae::error::join_channel_rejected) == "leave the channel first");
  CHECK(advice(ae::from_result(-134)) == "choose another user account");
  CHECK(advice(ae::error::timedout) == "An API call timed out.");
  CHECK(advice(ae::warning::pending).empty());
  CHECK(advice(std::make_error_code(std::errc::timed_out)).empty());
}

TEST_CASE("the README prints the table", "[readme]") {
  CHECK(written_to(std::cout, print_errors).find("\n110 ERR_INVALID_TOKEN: The token is invalid.") !=
        std::string::npos);
}

#ifdef HAS_FMT
TEST_CASE("the README's {fmt} prints a code", "[readme]") {
  CHECK(in_words(ae::error::invalid_app_id) == "agora.error:101 ERR_INVALID_APP_ID: The given App ID is invalid.");
}
#endif
