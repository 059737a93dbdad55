#include <agora_errc.hpp>
#include <iostream>
#include <memory>

#include "sdk.hpp"

class event_handler : public agora::rtc::IRtcEngineEventHandler {
 public:
  void onError(int err, const char*) override { report(agora_errc::error{err}); }
  void onWarning(int warn, const char*) override { report(agora_errc::warning{warn}); }  // not in SDK 4.x

 private:
  static void report(const std::error_code& ec) {
    auto& log = ec == agora_errc::condition::warning ? std::clog : std::cerr;
    log << ec << ' ' << agora_errc::name(ec) << ": " << ec.message() << '\n';
  }
};

std::unique_ptr<agora::rtc::IRtcEngineEventHandler> new_event_handler() { return std::make_unique<event_handler>(); }
