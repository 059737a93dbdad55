// What the code in the README takes for granted: the SDK, as far as it is used there, and the
// application around it.

#ifndef AGORA_ERRC_TESTS_README_SDK_HPP
#define AGORA_ERRC_TESTS_README_SDK_HPP

#include <agora_errc.hpp>
#include <iostream>
#include <system_error>

namespace agora::rtc {

struct IRtcEngine {
  int result = 0;
  int left = 0;

  int joinChannel(const char*, const char*, const char*, unsigned) const { return result; }
  int leaveChannel() { return ++left, result; }
};

struct IRtcEngineEventHandler {
  virtual ~IRtcEngineEventHandler() = default;
  virtual void onError(int, const char*) {}
  virtual void onWarning(int, const char*) {}
};

}  // namespace agora::rtc

inline constexpr const char* token = "";

#endif
