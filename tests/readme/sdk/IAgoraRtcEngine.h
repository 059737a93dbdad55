// What the samples of the README use of the SDK, as the headers of 4.6 declare it, in our own words.

#ifndef AGORA_ERRC_TESTS_README_SDK_HPP
#define AGORA_ERRC_TESTS_README_SDK_HPP

namespace agora {

enum ERROR_CODE_TYPE { ERR_OK = 0, ERR_INVALID_TOKEN = 110 };

namespace rtc {

using uid_t = unsigned;

enum VIDEO_SOURCE_TYPE { VIDEO_SOURCE_CAMERA_PRIMARY = 0 };

enum CONNECTION_STATE_TYPE {
  CONNECTION_STATE_DISCONNECTED = 1,
  CONNECTION_STATE_CONNECTED = 3,
  CONNECTION_STATE_RECONNECTING = 4,
  CONNECTION_STATE_FAILED = 5,
};
enum CONNECTION_CHANGED_REASON_TYPE {
  CONNECTION_CHANGED_CONNECTING = 0,
  CONNECTION_CHANGED_JOIN_SUCCESS = 1,
  CONNECTION_CHANGED_INTERRUPTED = 2,
  CONNECTION_CHANGED_BANNED_BY_SERVER = 3,
  CONNECTION_CHANGED_INVALID_TOKEN = 8,
  CONNECTION_CHANGED_SAME_UID_LOGIN = 19,
};
enum LOCAL_AUDIO_STREAM_STATE { LOCAL_AUDIO_STREAM_STATE_RECORDING = 1, LOCAL_AUDIO_STREAM_STATE_FAILED = 3 };
enum LOCAL_AUDIO_STREAM_REASON { LOCAL_AUDIO_STREAM_REASON_OK = 0, LOCAL_AUDIO_STREAM_REASON_INTERRUPTED = 8 };
enum LOCAL_VIDEO_STREAM_STATE { LOCAL_VIDEO_STREAM_STATE_CAPTURING = 1, LOCAL_VIDEO_STREAM_STATE_FAILED = 3 };
enum LOCAL_VIDEO_STREAM_REASON { LOCAL_VIDEO_STREAM_REASON_DEVICE_BUSY = 3 };
enum RTMP_STREAM_PUBLISH_STATE { RTMP_STREAM_PUBLISH_STATE_RECOVERING = 3, RTMP_STREAM_PUBLISH_STATE_FAILURE = 4 };
enum RTMP_STREAM_PUBLISH_REASON { RTMP_STREAM_PUBLISH_REASON_CONNECTION_TIMEOUT = 3 };
enum CHANNEL_MEDIA_RELAY_STATE { RELAY_STATE_FAILURE = 3 };
enum RENEW_TOKEN_ERROR_CODE { RENEW_TOKEN_SUCCESS = 0, RENEW_TOKEN_TOKEN_EXPIRED = 2 };

struct RtcStats {};

struct IRtcEngine {
  int result = 0;

  int joinChannel(const char*, const char*, const char*, uid_t) const { return result; }
  int leaveChannel() const { return result; }
  int renewToken(const char*) const { return result; }
};

struct IRtcEngineEventHandler {
  virtual ~IRtcEngineEventHandler() = default;
  virtual void onError(int, const char*) {}
  virtual void onJoinChannelSuccess(const char*, uid_t, int) {}
  virtual void onLeaveChannel(const RtcStats&) {}
  virtual void onConnectionStateChanged(CONNECTION_STATE_TYPE, CONNECTION_CHANGED_REASON_TYPE) {}
  virtual void onLocalAudioStateChanged(LOCAL_AUDIO_STREAM_STATE, LOCAL_AUDIO_STREAM_REASON) {}
  virtual void onLocalVideoStateChanged(VIDEO_SOURCE_TYPE, LOCAL_VIDEO_STREAM_STATE, LOCAL_VIDEO_STREAM_REASON) {}
  virtual void onTokenPrivilegeWillExpire(const char*) {}
  virtual void onRenewTokenResult(const char*, RENEW_TOKEN_ERROR_CODE) {}
};

}  // namespace rtc
}  // namespace agora

#endif
