#include <agora_errc.hpp>
#include <iostream>

#define HAS_ON_WARNING
#include "sdk.hpp"

class warning_handler : public agora::rtc::IRtcEngineEventHandler {
 public:
  void onWarning(int warn, const char*) override {
    const std::error_code ec = agora_errc::warning{warn};
    std::clog << ec << ' ' << agora_errc::name(ec) << ": " << ec.message() << '\n';
  }
};

void warn(int value) {
  warning_handler handler;
  handler.onWarning(value, "");
}
