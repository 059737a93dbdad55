// What the samples of the README do.

#include <IAgoraRtcEngine.h>

#include <agora_errc.hpp>
#include <initializer_list>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <system_error>

#include "catch.hpp"
#include "files.hpp"

#if __has_include(<expected>)
#include <expected>
#endif
#if __has_include(<fmt/ostream.h>)
#define FMT_HEADER_ONLY
#include <fmt/ostream.h>
#endif

namespace rtc = agora::rtc;

int readme_program();
std::error_code code(rtc::RTMP_STREAM_PUBLISH_REASON reason);
std::string advice(const std::error_code& ec);
std::unique_ptr<rtc::IRtcEngineEventHandler> new_event_handler(rtc::IRtcEngine& engine);
std::error_code join(rtc::IRtcEngine& engine, rtc::IRtcEngineEventHandler& handler, const char* channel);
std::string new_token();
void leave_or_throw(rtc::IRtcEngine& engine);
std::string next_step(const std::error_code& ec);
std::string stored(const std::error_code& ec);
std::error_code read_back(const std::string& category_name, int value);
void print_errors();
#ifdef __cpp_lib_expected
std::expected<void, std::error_code> try_to_leave(rtc::IRtcEngine& engine);
#endif

std::string new_token() { return "token"; }

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

// What the README's client logs, followed by what it shows.
template <class Function>
std::string reported(Function function) {
  std::string shown;
  const auto logged = written_to(std::clog, [&] { shown = written_to(std::cout, function); });
  return logged + shown;
}

}  // namespace

TEST_CASE("the README's program prints what the README shows", "[readme]") {
  const auto printed = written_to(std::cout, [] { CHECK(readme_program() == 0); });
  CHECK(printed == blocks_of(AGORA_ERRC_README, "text").at(0));
}

TEST_CASE("the README's client reports a connection that is over, and one that the SDK restores", "[readme]") {
  rtc::IRtcEngine engine;
  const auto client = new_event_handler(engine);
  const auto changed = [&](rtc::CONNECTION_STATE_TYPE state, rtc::CONNECTION_CHANGED_REASON_TYPE reason) {
    return reported([&] { client->onConnectionStateChanged(state, reason); });
  };
  CHECK(changed(rtc::CONNECTION_STATE_CONNECTED, rtc::CONNECTION_CHANGED_JOIN_SUCCESS).empty());
  CHECK(changed(rtc::CONNECTION_STATE_RECONNECTING, rtc::CONNECTION_CHANGED_INTERRUPTED) == "Reconnecting ...\n");
  CHECK(changed(rtc::CONNECTION_STATE_FAILED, rtc::CONNECTION_CHANGED_SAME_UID_LOGIN)
            .find("agora.connection_reason:19 CONNECTION_CHANGED_SAME_UID_LOGIN: ") == 0);
  for (const auto state : {rtc::CONNECTION_STATE_FAILED, rtc::CONNECTION_STATE_DISCONNECTED}) {
    CHECK(changed(state, rtc::CONNECTION_CHANGED_INVALID_TOKEN) ==
          "agora.connection_reason:8 CONNECTION_CHANGED_INVALID_TOKEN: The token is invalid.\nPlease join again.\n");
  }
}

TEST_CASE("the README has the states that the SDK has", "[readme]") {
  const auto readme = text_of(AGORA_ERRC_README);
#define CHECK_STATE(name) CHECK(readme.find("`" #name "` (" + std::to_string(rtc::name) + ")") != std::string::npos)
  CHECK_STATE(CONNECTION_STATE_RECONNECTING);
  CHECK_STATE(CONNECTION_STATE_FAILED);
  CHECK_STATE(LOCAL_AUDIO_STREAM_STATE_FAILED);
  CHECK_STATE(LOCAL_VIDEO_STREAM_STATE_CAPTURING);
  CHECK_STATE(LOCAL_VIDEO_STREAM_STATE_FAILED);
  CHECK_STATE(RTMP_STREAM_PUBLISH_STATE_RECOVERING);
  CHECK_STATE(RTMP_STREAM_PUBLISH_STATE_FAILURE);
  CHECK_STATE(RELAY_STATE_FAILURE);
#undef CHECK_STATE
}

TEST_CASE("the README's client says whether the channel was joined, or why not", "[readme]") {
  rtc::IRtcEngine engine;
  const auto client = new_event_handler(engine);
  const auto answer_after = [&](rtc::CONNECTION_CHANGED_REASON_TYPE reason) {
    (void)reported([&] { client->onConnectionStateChanged(rtc::CONNECTION_STATE_FAILED, reason); });
    return join(engine, *client, "lobby");
  };

  SECTION("as the method refuses") {
    engine.result = -17;
    CHECK(join(engine, *client, "lobby") == ae::error::join_channel_rejected);
  }
  SECTION("joined") {
    client->onJoinChannelSuccess("lobby", 1, 0);
    CHECK(answer_after(rtc::CONNECTION_CHANGED_BANNED_BY_SERVER) == ae::error::ok);  // the rest comes too late
  }
  SECTION("left meanwhile") {
    client->onLeaveChannel({});
    CHECK(answer_after(rtc::CONNECTION_CHANGED_BANNED_BY_SERVER) == std::errc::operation_canceled);
  }
  SECTION("failed") {
    CHECK(answer_after(rtc::CONNECTION_CHANGED_BANNED_BY_SERVER) == ae::connection_reason::banned_by_server);
  }
  SECTION("failed, with a reason that says nothing") {
    CHECK(answer_after(rtc::CONNECTION_CHANGED_CONNECTING) == ae::error::failed);
  }
}

TEST_CASE("the README's client reports devices and tokens that fail", "[readme]") {
  rtc::IRtcEngine engine;
  const auto client = new_event_handler(engine);
  CHECK(reported([&] {
          client->onLocalAudioStateChanged(rtc::LOCAL_AUDIO_STREAM_STATE_RECORDING, rtc::LOCAL_AUDIO_STREAM_REASON_OK);
          client->onLocalVideoStateChanged(rtc::VIDEO_SOURCE_CAMERA_PRIMARY, rtc::LOCAL_VIDEO_STREAM_STATE_CAPTURING,
                                           rtc::LOCAL_VIDEO_STREAM_REASON_DEVICE_BUSY);
          client->onTokenPrivilegeWillExpire("old");
          client->onRenewTokenResult("token", rtc::RENEW_TOKEN_SUCCESS);
        }).empty());

  const auto audio = reported([&] {
    client->onLocalAudioStateChanged(rtc::LOCAL_AUDIO_STREAM_STATE_FAILED, rtc::LOCAL_AUDIO_STREAM_REASON_INTERRUPTED);
  });
  CHECK(audio.find("agora.local_audio_reason:8 ") == 0);
  CHECK(audio.find("\nPlease check your microphone") != std::string::npos);

  const auto video = reported([&] {
    client->onLocalVideoStateChanged(rtc::VIDEO_SOURCE_CAMERA_PRIMARY, rtc::LOCAL_VIDEO_STREAM_STATE_FAILED,
                                     rtc::LOCAL_VIDEO_STREAM_REASON_DEVICE_BUSY);
  });
  CHECK(video.find("agora.local_video_reason:3 ") == 0);
  CHECK(video.find("\nPlease check your camera") != std::string::npos);

  engine.result = -7;
  CHECK(reported([&] { client->onTokenPrivilegeWillExpire("old"); }).find("agora.error:7 ") == 0);
  CHECK(reported([&] {
          client->onRenewTokenResult("token", rtc::RENEW_TOKEN_TOKEN_EXPIRED);
        }).find("agora.renew_token_error:2 ") == 0);
}

TEST_CASE("the README's client logs errors, of which the states tell what failed", "[readme]") {
  rtc::IRtcEngine engine;
  const auto client = new_event_handler(engine);
  CHECK(reported([&] { client->onError(12345, ""); }) == "agora.error:12345: unknown Agora error 12345\n");
}

TEST_CASE("the README's client advises by condition", "[readme]") {
  CHECK(advice(ae::error::token_expired) == advice(ae::connection_reason::token_expired));
  CHECK(advice(ae::connection_reason::banned_by_server) == "You were removed from the call.");
  CHECK(advice(ae::connection_reason::lost) == "Please check your network.");
  CHECK(advice(ae::error::timedout) == std::error_code(ae::error::timedout).message());
}

TEST_CASE("the README's samples take an engine for what it returns", "[readme]") {
  rtc::IRtcEngine engine;
  CHECK_NOTHROW(leave_or_throw(engine));
  engine.result = -7;
  try {
    leave_or_throw(engine);
    FAIL("leave_or_throw does not throw");
  } catch (const std::system_error& problem) {
    CHECK(problem.code() == ae::error::not_initialized);
  }
#ifdef __cpp_lib_expected
  CHECK(try_to_leave(engine).error() == ae::error::not_initialized);
#endif
}

TEST_CASE("an enumerator of the SDK becomes a code in parentheses, as the README says", "[readme]") {
  CHECK(ae::error(agora::ERR_INVALID_TOKEN) == ae::error::invalid_token);
  CHECK(code(rtc::RTMP_STREAM_PUBLISH_REASON_CONNECTION_TIMEOUT) == ae::rtmp_reason::connection_timeout);
}

TEST_CASE("the README makes an enumerator of a std::error_code", "[readme]") {
  CHECK(next_step(ae::error::join_channel_rejected) == "leave the channel first");
  CHECK(next_step(ae::from_result(-134)) == "choose another user account");
  CHECK(next_step(ae::error{12345}) == "unknown Agora error 12345");
  CHECK(next_step(ae::warning::pending).empty());
  CHECK(next_step(std::make_error_code(std::errc::timed_out)).empty());
}

TEST_CASE("the README stores a code and reads it back", "[readme]") {
  const std::error_code lost = ae::connection_reason::lost;
  CHECK(stored(lost) == "agora.connection_reason 16");
  CHECK(read_back("agora.connection_reason", 16) == lost);
  CHECK(read_back("another", 16) == std::errc::invalid_argument);
}

TEST_CASE("the README prints the table", "[readme]") {
  CHECK(written_to(std::cout, print_errors).find("\n110 ERR_INVALID_TOKEN: The token is invalid.") !=
        std::string::npos);
}

TEST_CASE("a code is printed as the README says", "[readme]") {
  const std::error_code ec = ae::error::invalid_app_id;
  std::ostringstream text;
  text << ec;
  CHECK(text.str() == "agora.error:101");
#ifdef FMT_HEADER_ONLY
#if FMT_VERSION >= 90000
  CHECK(fmt::format("{}", fmt::streamed(ec)) == "agora.error:101");
#else
  CHECK(fmt::format("{}", ec) == "agora.error:101");
#endif
#endif
}
