// What the samples of the README use of the SDK, as its headers declare it, in our own words.

#ifndef AGORA_ERRC_TESTS_README_SDK_HPP
#define AGORA_ERRC_TESTS_README_SDK_HPP

namespace agora {

enum ERROR_CODE_TYPE { ERR_OK = 0, ERR_INVALID_TOKEN = 110 };

namespace rtc {

enum CONNECTION_CHANGED_REASON_TYPE {
  CONNECTION_CHANGED_JOIN_SUCCESS = 1,
  CONNECTION_CHANGED_INTERRUPTED = 2,
  CONNECTION_CHANGED_BANNED_BY_SERVER = 3,
  CONNECTION_CHANGED_INVALID_APP_ID = 6,
  CONNECTION_CHANGED_INVALID_CHANNEL_NAME = 7,
  CONNECTION_CHANGED_INVALID_TOKEN = 8,
  CONNECTION_CHANGED_TOKEN_EXPIRED = 9,
  CONNECTION_CHANGED_LOST = 16,
};

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

}  // namespace rtc
}  // namespace agora

#endif
