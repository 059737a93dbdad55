#include <memory>  // for the test

#include <IAgoraRtcEngine.h>

#include <agora_errc.hpp>
#include <atomic>
#include <future>
#include <iostream>
#include <string>

namespace rtc = agora::rtc;

// The casts, once, so that the compiler refuses a state where a reason belongs.
std::error_code code(rtc::CONNECTION_CHANGED_REASON_TYPE reason) { return agora_errc::connection_reason(reason); }
std::error_code code(rtc::LOCAL_AUDIO_STREAM_REASON reason) { return agora_errc::local_audio_reason(reason); }
std::error_code code(rtc::LOCAL_VIDEO_STREAM_REASON reason) { return agora_errc::local_video_reason(reason); }
std::error_code code(rtc::RTMP_STREAM_PUBLISH_REASON reason) { return agora_errc::rtmp_reason(reason); }
std::error_code code(rtc::RENEW_TOKEN_ERROR_CODE result) { return agora_errc::renew_token_error(result); }  // SDK 4.6

// What the user can do about it.
std::string advice(const std::error_code& ec) {
  using agora_errc::condition;
  switch (agora_errc::condition_of(ec)) {
    case condition::token: return "Please join again.";
    case condition::banned: return "You were removed from the call.";
    case condition::connection: return "Please check your network.";
    case condition::audio_device: return "Please check your microphone and speaker.";
    case condition::video_device: return "Please check your camera.";
    default: return ec.message();  // in English; of a code that is not explained or not known, name or number
  }
}

std::string new_token();  // from your server; in a callback, do not wait for it for long

class event_handler : public rtc::IRtcEngineEventHandler {
 public:
  explicit event_handler(rtc::IRtcEngine& engine) : engine_(engine) {}

  // Whether the channel was joined, or why not. To be called once: joining again takes a new handler.
  std::future<std::error_code> joined() { return joined_.get_future(); }

  void onJoinChannelSuccess(const char*, rtc::uid_t, int) override { answer(agora_errc::error::ok); }

  void onLeaveChannel(const rtc::RtcStats&) override { answer(std::make_error_code(std::errc::operation_canceled)); }

  void onConnectionStateChanged(rtc::CONNECTION_STATE_TYPE state, rtc::CONNECTION_CHANGED_REASON_TYPE reason) override {
    const auto why = code(reason);
    const bool over = state == rtc::CONNECTION_STATE_FAILED || why == agora_errc::condition::token;
    if (over) {  // call leaveChannel() before you join again
      report(why);
      answer(why ? why : agora_errc::error::failed);  // 0 would look like success
    } else if (state == rtc::CONNECTION_STATE_RECONNECTING) {
      std::cout << "Reconnecting ...\n";  // the SDK does it by itself
    }
  }

  void onLocalAudioStateChanged(rtc::LOCAL_AUDIO_STREAM_STATE state, rtc::LOCAL_AUDIO_STREAM_REASON reason) override {
    if (state == rtc::LOCAL_AUDIO_STREAM_STATE_FAILED) report(code(reason));
  }

  void onLocalVideoStateChanged(rtc::VIDEO_SOURCE_TYPE, rtc::LOCAL_VIDEO_STREAM_STATE state,
                                rtc::LOCAL_VIDEO_STREAM_REASON reason) override {
    if (state == rtc::LOCAL_VIDEO_STREAM_STATE_FAILED) report(code(reason));
  }

  void onTokenPrivilegeWillExpire(const char*) override {  // in 30 seconds; onRequestToken(): it has expired
    if (const auto ec = agora_errc::from_result(engine_.renewToken(new_token().c_str()))) report(ec);
  }

  void onRenewTokenResult(const char*, rtc::RENEW_TOKEN_ERROR_CODE result) override {  // SDK 4.6
    if (const auto ec = code(result)) log(ec);  // the call goes on until the old token expires
  }

  void onError(int err, const char*) override { log(agora_errc::error{err}); }

 private:
  // For you and for Agora's support.
  static void log(const std::error_code& ec) { std::clog << agora_errc::to_string(ec) << '\n'; }

  static void report(const std::error_code& ec) {
    log(ec);
    std::cout << advice(ec) << '\n';  // for the user
  }

  void answer(const std::error_code& ec) {
    if (!is_answered_.exchange(true)) joined_.set_value(ec);
  }

  rtc::IRtcEngine& engine_;
  std::promise<std::error_code> joined_;
  std::atomic<bool> is_answered_{false};
};

std::error_code join(rtc::IRtcEngine& engine, event_handler& handler, const char* channel) {
  const auto ec = agora_errc::from_result(engine.joinChannel(new_token().c_str(), channel, "", 0));
  if (ec) return ec;              // 0 says no more than that the call was accepted
  return handler.joined().get();  // waits, up to 20 minutes without a network: not in a callback
}

// For the test.
std::unique_ptr<rtc::IRtcEngineEventHandler> new_event_handler(rtc::IRtcEngine& engine) {
  return std::make_unique<event_handler>(engine);
}
std::error_code join(rtc::IRtcEngine& engine, rtc::IRtcEngineEventHandler& handler, const char* channel) {
  return join(engine, dynamic_cast<event_handler&>(handler), channel);
}
