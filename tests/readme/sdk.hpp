// What the samples of the README use of the SDK, as the headers of 4.x declare it, in our own words; with
// HAS_ON_WARNING, the event handler of 3.x.

#ifndef AGORA_ERRC_TESTS_README_SDK_HPP
#define AGORA_ERRC_TESTS_README_SDK_HPP

namespace agora {

enum ERROR_CODE_TYPE { ERR_OK = 0, ERR_INVALID_TOKEN = 110 };

namespace rtc {

enum CONNECTION_STATE_TYPE { CONNECTION_STATE_RECONNECTING = 4, CONNECTION_STATE_FAILED = 5 };
enum CONNECTION_CHANGED_REASON_TYPE {
  CONNECTION_CHANGED_JOIN_SUCCESS = 1,
  CONNECTION_CHANGED_INTERRUPTED = 2,
  CONNECTION_CHANGED_JOIN_FAILED = 4,
  CONNECTION_CHANGED_INVALID_TOKEN = 8,
};

struct IRtcEngine {
  int result = 0;
  int left = 0;

  int joinChannel(const char*, const char*, const char*, unsigned) const { return result; }
  int leaveChannel() { return ++left, result; }
};

#ifdef HAS_ON_WARNING
inline namespace of_3 {

struct IRtcEngineEventHandler {
  virtual ~IRtcEngineEventHandler() = default;
  virtual void onWarning(int, const char*) {}
};

}  // namespace of_3
#else
inline namespace of_4 {

struct IRtcEngineEventHandler {
  virtual ~IRtcEngineEventHandler() = default;
  virtual void onError(int, const char*) {}
  virtual void onConnectionStateChanged(CONNECTION_STATE_TYPE, CONNECTION_CHANGED_REASON_TYPE) {}
};

}  // namespace of_4
#endif

}  // namespace rtc
}  // namespace agora

#endif
