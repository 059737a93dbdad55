#include <agora_errc.hpp>
#include <iostream>
#include <memory>

#include "sdk.hpp"

class event_handler : public agora::rtc::IRtcEngineEventHandler {
 public:
  void onError(int err, const char*) override { report(agora_errc::error{err}); }

  void onConnectionStateChanged(agora::rtc::CONNECTION_STATE_TYPE state,
                                agora::rtc::CONNECTION_CHANGED_REASON_TYPE reason) override {
    const bool failed = state == agora::rtc::CONNECTION_STATE_FAILED;
    const auto ec = agora_errc::from_connection_reason(reason, failed);
    if (!failed && ec == agora_errc::condition::connection) return;  // the SDK reconnects by itself
    if (ec) report(ec);
  }

 private:
  static void report(const std::error_code& ec) {
    std::cerr << ec << ' ' << agora_errc::name(ec) << ": " << ec.message() << '\n';
  }
};

std::unique_ptr<agora::rtc::IRtcEngineEventHandler> new_event_handler() { return std::make_unique<event_handler>(); }
