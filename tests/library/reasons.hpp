// The reasons of the SDK's callbacks, from the public C++ headers of SDK 3.x to 4.6.4, transcribed independently of the
// header, for the tests to hold it against. Names are those of SDK 4.3 and later. Rows are as in transcription.hpp, and
// sources as in sdk_codes.hpp.

#ifndef AGORA_ERRC_TESTS_REASONS_HPP
#define AGORA_ERRC_TESTS_REASONS_HPP

// clang-format off
#define CONNECTION_REASONS(CODE) \
  CODE(0, CONNECTION_CHANGED_CONNECTING, connecting, "all", {}, {}, "[H2, H3, H] connecting to the server") \
  CODE(1, CONNECTION_CHANGED_JOIN_SUCCESS, join_success, "all", {}, {}, "[H2, H3, H] channel has been joined") \
  CODE(2, CONNECTION_CHANGED_INTERRUPTED, interrupted, "all", condition::connection, errc::connection_aborted, "[H2, H3, H] connection to the server was interrupted|SDK reconnects by itself") \
  CODE(3, CONNECTION_CHANGED_BANNED_BY_SERVER, banned_by_server, "all", condition::banned, {}, "[H3, H] server removed the user|[H2, H3, H] banned|[R] own server|kick API|SDK 4.0.0 before 4.0.0.7|4.0.1 before 4.0.1.1|21 instead") \
  CODE(4, CONNECTION_CHANGED_JOIN_FAILED, join_failed, "all", condition::connection, {}, "[H2, H3, H] could not be joined for 20 minutes|SDK gave up|[H] Another network") \
  CODE(5, CONNECTION_CHANGED_LEAVE_CHANNEL, leave_channel, "all", {}, {}, "[H2, H3, H] channel was left") \
  CODE(6, CONNECTION_CHANGED_INVALID_APP_ID, invalid_app_id, "all", condition::app_id, {}, "[H2, H3, H] App ID is invalid|[H] Console|[H3, H] Join again with a valid one") \
  CODE(7, CONNECTION_CHANGED_INVALID_CHANNEL_NAME, invalid_channel_name, "all", condition::channel_name, {}, "[H2, H3, H] channel name is invalid|longer than 64 bytes|character that is not allowed|[H] Join again with a valid one") \
  CODE(8, CONNECTION_CHANGED_INVALID_TOKEN, invalid_token, "all", condition::token, {}, "[H2, H3, H] token is invalid|no token although the project has an App Certificate|[A] ERR_INVALID_TOKEN (110)|[H] another App ID, channel or user ID") \
  CODE(9, CONNECTION_CHANGED_TOKEN_EXPIRED, token_expired, "all", condition::token, {}, "[H2, H3, H] token has expired|[H] new one|renewToken|join the channel again with it") \
  CODE(10, CONNECTION_CHANGED_REJECTED_BY_SERVER, rejected_by_server, "all", {}, {}, "[H2, H3, H] server rejected the connection|[H3, H] in the channel already and joined again|[H3] startEchoTest was running|stopEchoTest before it|[H] joinChannel once|[D, R] server bans the user|kick API|own server") \
  CODE(11, CONNECTION_CHANGED_SETTING_PROXY_SERVER, setting_proxy_server, "all", {}, {}, "[H2, H3, H] reconnects|proxy server was set") \
  CODE(12, CONNECTION_CHANGED_RENEW_TOKEN, renew_token, "all", {}, {}, "[H2, H3, H] token was renewed|[H2, H3] After a failure|connect again") \
  CODE(13, CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED, client_ip_address_changed, "all", {}, {}, "[H2, H3, H] IP address of the client changed|changes networks|[H] again and again|another network") \
  CODE(14, CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT, keep_alive_timeout, "all", condition::connection, errc::timed_out, "[H2, H3, H] No sign of life|in time|SDK reconnects by itself") \
  CODE(15, CONNECTION_CHANGED_REJOIN_SUCCESS, rejoin_success, "4.0 on", {}, {}, "[H] channel has been joined again|[H3] SDK 3.3.1 to 3.5.1|cloud proxy was interrupted|CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED") \
  CODE(16, CONNECTION_CHANGED_LOST, lost, "4.0 on", condition::connection, errc::connection_reset, "[H] connection was lost|did not answer for 10 seconds|goes on trying|20 minutes in all") \
  CODE(17, CONNECTION_CHANGED_ECHO_TEST, echo_test, "4.0 on", {}, {}, "[H] echo test changed the state") \
  CODE(18, CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED_BY_USER, client_ip_address_changed_by_user, "4.0 on", {}, {}, "[H] user changed the local IP address") \
  CODE(19, CONNECTION_CHANGED_SAME_UID_LOGIN, same_uid_login, "3.7 on", {}, {}, "[H] same user ID|another device|[A, R] Do not join again|throw each other out") \
  CODE(20, CONNECTION_CHANGED_TOO_MANY_BROADCASTERS, too_many_broadcasters, "3.7 on", {}, {}, "[H] as many hosts as it may have|[W] SDK 3.7|only if the 128-user feature is enabled") \
  CODE(21, CONNECTION_CHANGED_LICENSE_VALIDATION_FAILURE, license_validation_failure, "4.0 on", {}, {}, "[H] license could not be validated|Up to SDK 4.1.0|CONNECTION_CHANGED_LICENSE_VERIFY_FAILED|[R] SDK 4.0.0 before 4.0.0.7|4.0.1 before 4.0.1.1|server had removed the user") \
  CODE(22, CONNECTION_CHANGED_CERTIFICATION_VERYFY_FAILURE, certification_veryfy_failure, "4.2.3 on", {}, {}, "[H] certificate could not be verified") \
  CODE(23, CONNECTION_CHANGED_STREAM_CHANNEL_NOT_AVAILABLE, stream_channel_not_available, "4.3 on", {}, errc::operation_not_permitted, "[H] no permission to use the stream channel") \
  CODE(24, CONNECTION_CHANGED_INCONSISTENT_APPID, inconsistent_appid, "4.3 on", condition::app_id, {}, "[H] joined with an inconsistent App ID")

#define LOCAL_AUDIO_REASONS(CODE) \
  CODE(0, LOCAL_AUDIO_STREAM_REASON_OK, ok, "all", {}, {}, "[H2, H3, H] local audio works") \
  CODE(1, LOCAL_AUDIO_STREAM_REASON_FAILURE, failure, "all", condition::audio_device, {}, "[H2, H3, H] local audio failed|reason that is not specified|[H] Joining the channel again") \
  CODE(2, LOCAL_AUDIO_STREAM_REASON_DEVICE_NO_PERMISSION, device_no_permission, "all", condition::audio_device, errc::permission_denied, "[H2, H3, H] no permission to use the microphone|[D] SDK 4.x deprecates|onPermissionError reports it") \
  CODE(3, LOCAL_AUDIO_STREAM_REASON_DEVICE_BUSY, device_busy, "all", condition::audio_device, errc::device_or_resource_busy, "[H2, H3, H] microphone is in use already|[H] another app|by itself|five seconds after it was freed|Joining the channel again|SDK 4.x reports this on Android and iOS only") \
  CODE(4, LOCAL_AUDIO_STREAM_REASON_RECORD_FAILURE, record_failure, "all", condition::audio_device, {}, "[H2, H3, H] Capturing the audio failed|Check the device") \
  CODE(5, LOCAL_AUDIO_STREAM_REASON_ENCODE_FAILURE, encode_failure, "all", condition::audio_device, {}, "[H2, H3, H] Encoding the audio failed") \
  CODE(6, LOCAL_AUDIO_STREAM_REASON_NO_RECORDING_DEVICE, no_recording_device, "3.4 on", condition::audio_device, errc::no_such_device, "[H3, H] no microphone|[H] Connect one|settings of the system|SDK 4.x reports this on Windows and macOS only") \
  CODE(7, LOCAL_AUDIO_STREAM_REASON_NO_PLAYOUT_DEVICE, no_playout_device, "3.4 on", condition::audio_device, errc::no_such_device, "[H3, H] no speaker|[H] Connect one|settings of the system|SDK 4.x reports this on Windows and macOS only") \
  CODE(8, LOCAL_AUDIO_STREAM_REASON_INTERRUPTED, interrupted, "3.5 on", condition::audio_device, {}, "[H3, H] Capturing the audio was interrupted|phone call|[H] assistant|alarm|End that first|SDK 4.x reports this on Android and iOS only") \
  CODE(9, LOCAL_AUDIO_STREAM_REASON_RECORD_INVALID_ID, record_invalid_id, "3.5.1 on", condition::audio_device, {}, "[H3, H] ID of the microphone is invalid|[H] SDK 4.x reports this on Windows only|Check the ID") \
  CODE(10, LOCAL_AUDIO_STREAM_REASON_PLAYOUT_INVALID_ID, playout_invalid_id, "3.5.1 on", condition::audio_device, {}, "[H3, H] ID of the speaker is invalid|[H] SDK 4.x reports this on Windows only|Check the ID")

#define LOCAL_VIDEO_REASONS(CODE) \
  CODE(0, LOCAL_VIDEO_STREAM_REASON_OK, ok, "all", {}, {}, "[H2, H3, H] local video works") \
  CODE(1, LOCAL_VIDEO_STREAM_REASON_FAILURE, failure, "all", condition::video_device, {}, "[H2, H3, H] local video failed|reason that is not specified") \
  CODE(2, LOCAL_VIDEO_STREAM_REASON_DEVICE_NO_PERMISSION, device_no_permission, "all", condition::video_device, errc::permission_denied, "[H2, H3, H] no permission to use the camera|[H] Once the permission has been given|join the channel again|[D] SDK 4.x deprecates|onPermissionError reports it") \
  CODE(3, LOCAL_VIDEO_STREAM_REASON_DEVICE_BUSY, device_busy, "all", condition::video_device, errc::device_or_resource_busy, "[H2, H3, H] camera is in use already|[H] another app|Joining the channel again") \
  CODE(4, LOCAL_VIDEO_STREAM_REASON_CAPTURE_FAILURE, capture_failure, "all", condition::video_device, {}, "[H2, H3, H] Capturing the video failed|camera does not work|[H3, H] app is in the background|takes the camera away|no picture came for 4 seconds|same one all the time|state CAPTURING|15 equal pictures|[H] another app uses it|Android 9 and later|On Android, OK follows by itself|frees the camera|Joining the channel again") \
  CODE(5, LOCAL_VIDEO_STREAM_REASON_CODEC_NOT_SUPPORT, codec_not_support, "all", condition::video_device, {}, "[H2, H3, H] Encoding the video failed|LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE|[H] encoder is not supported|SDK 4.2 to 4.6.0|4.0.1 to 4.1.2|second meaning|Up to SDK 4.2") \
  CODE(6, LOCAL_VIDEO_STREAM_REASON_CAPTURE_INBACKGROUND, capture_inbackground, "3.3 on", condition::video_device, {}, "[H3, H] On iOS|in the background|[H] may not use the camera") \
  CODE(7, LOCAL_VIDEO_STREAM_REASON_CAPTURE_MULTIPLE_FOREGROUND_APPS, capture_multiple_foreground_apps, "3.3 on", condition::video_device, {}, "[H3, H] On iOS|shares the screen with another one|Slide Over|Split View|Picture in Picture|[H] may not use the camera|From SDK 4.1 on|other app has the camera") \
  CODE(8, LOCAL_VIDEO_STREAM_REASON_DEVICE_NOT_FOUND, device_not_found, "3.4 on", condition::video_device, errc::no_such_device, "[H3, H] no camera|[H] connected and works|join the channel again") \
  CODE(9, LOCAL_VIDEO_STREAM_REASON_DEVICE_DISCONNECTED, device_disconnected, "4.0 on", condition::video_device, errc::no_such_device, "[H] camera in use was disconnected|macOS|from SDK 4.5 on also on Windows") \
  CODE(10, LOCAL_VIDEO_STREAM_REASON_DEVICE_INVALID_ID, device_invalid_id, "3.5.2 on", condition::video_device, {}, "[H3, H] ID of the camera is invalid|not in the list of devices|Windows and macOS") \
  CODE(11, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_MINIMIZED, screen_capture_window_minimized, "3.1.2 on", condition::screen_capture, {}, "[H3, H] shared window is minimized|[H] cannot be shared|SDK 4.1 to 4.6.0|macOS only|4.6.2 and later also on Windows|Restore the window") \
  CODE(12, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_CLOSED, screen_capture_window_closed, "3.2 on", condition::screen_capture, {}, "[H3, H] shared window was closed|left full screen|see nothing|Stop sharing|[H] Windows and macOS") \
  CODE(13, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_OCCLUDED, screen_capture_window_occluded, "3.5.2 on", condition::screen_capture, {}, "[H3, H] Another window covers the shared one|On Windows|blacks out what is covered") \
  CODE(14, LOCAL_VIDEO_STREAM_REASON_DEVICE_INTERRUPT, device_interrupt, "4.3.1 on", condition::video_device, {}, "[H] On Android|capturing the video was interrupted|Another app has the camera|in the background|foreground service") \
  CODE(15, LOCAL_VIDEO_STREAM_REASON_DEVICE_FATAL_ERROR, device_fatal_error, "4.3.1 on", condition::video_device, {}, "[H] On Android|camera has a fatal error|Close the camera and start it again|hardware may be faulty") \
  CODE(20, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_NOT_SUPPORTED, screen_capture_window_not_supported, "3.4.5 on", condition::screen_capture, errc::not_supported, "[H3, H] Windows of this type cannot be shared|[H3] reported on Windows|[A] Share the whole screen") \
  CODE(21, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_FAILURE, screen_capture_failure, "4.0.1 on", condition::screen_capture, {}, "[H] Capturing the screen failed|window has no data|SDK 4.6.2 and later report this on Windows and Android") \
  CODE(22, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_NO_PERMISSION, screen_capture_no_permission, "4.0.1 on", condition::screen_capture, errc::permission_denied, "[H] no permission to capture the screen|Windows and macOS") \
  CODE(23, LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_PAUSED, screen_capture_paused_23, "4.2.3 to 4.2.7", condition::screen_capture, {}, "[H] Screen capture is paused|SDK 4.2.3 to 4.2.7|secure desktop|From SDK 4.3 on|28") \
  CODE(24, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_AUTO_FALLBACK, screen_capture_auto_fallback, "4.3 on", condition::screen_capture, {}, "[H] windows that were to be left out|SDK 4.2.3 to 4.2.7|screen capture goes on|From SDK 4.3 on|could not be kept out|on Windows|shared as a whole|less speed|private may be seen|LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_RESUMED|29") \
  CODE(25, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_HIDDEN, screen_capture_window_hidden, "4.2.3 on", condition::screen_capture, {}, "[H] shared window is hidden|on Windows") \
  CODE(26, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_RECOVER_FROM_HIDDEN, screen_capture_window_recover_from_hidden, "4.2.3 on", {}, {}, "[H] visible again after it was hidden|on Windows") \
  CODE(27, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_RECOVER_FROM_MINIMIZED, screen_capture_window_recover_from_minimized, "4.2.3 on", {}, {}, "[H] restored again after it was minimized|on Windows|from SDK 4.3.1 on also on macOS") \
  CODE(28, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_PAUSED, screen_capture_paused, "4.3 on", condition::screen_capture, {}, "[H] Screen capture is paused|Windows shows a secure desktop|UAC|logon") \
  CODE(29, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_RESUMED, screen_capture_resumed, "4.3 on", {}, {}, "[H] Screen capture goes on|on Windows") \
  CODE(30, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_DISPLAY_DISCONNECTED, screen_capture_display_disconnected, "4.2.6, 4.2.7, 4.4 on (builds of 4.3.2 too)", condition::screen_capture, {}, "[H] shared display was disconnected|sharing is paused|Windows and macOS|Start sharing again") \
  CODE(31, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_STOPPED_BY_USER, screen_capture_stopped_by_user, "4.6.0 on", condition::screen_capture, {}, "[H] user stopped screen capture|SDK 4.2.6 and 4.2.7|may show windows to be left out|HarmonyOS|LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_AUTO_FALLBACK|24 from SDK 4.3 on") \
  CODE(32, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_INTERRUPTED_BY_OTHER, screen_capture_interrupted_by_other, "4.6.0 on", condition::screen_capture, {}, "[H] Another screen capture interrupted this one|HarmonyOS") \
  CODE(33, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_STOPPED_BY_CALL, screen_capture_stopped_by_call, "4.6.0 on", condition::screen_capture, {}, "[H] phone call stopped screen capture|HarmonyOS") \
  CODE(34, LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_EXCLUDE_WINDOW_FAILED, screen_capture_exclude_window_failed, "4.6.2 on", condition::screen_capture, {}, "[H] Some windows could not be kept out of the shared screen|reported on Windows") \
  CODE(101, LOCAL_VIDEO_STREAM_REASON_DEVICE_SYSTEM_PRESSURE, device_system_pressure, "4.0 on", condition::video_device, {}, "[H] camera is not available|system is under too much load")

#define RTMP_REASONS(CODE) \
  CODE(0, RTMP_STREAM_PUBLISH_REASON_OK, ok, "all", {}, {}, "[H2, H3, H] All is well|[H] has not begun|has ended") \
  CODE(1, RTMP_STREAM_PUBLISH_REASON_INVALID_ARGUMENT, invalid_argument, "all", {}, errc::invalid_argument, "[H2, H3, H] argument is invalid|Check the parameters|setLiveTranscoding was not called before the URL was added|[W] Up to SDK 3.7") \
  CODE(2, RTMP_STREAM_PUBLISH_REASON_ENCRYPTED_STREAM_NOT_ALLOWED, encrypted_stream_not_allowed, "all", {}, {}, "[H2, H3, H] encrypted stream cannot be pushed to a CDN") \
  CODE(3, RTMP_STREAM_PUBLISH_REASON_CONNECTION_TIMEOUT, connection_timeout, "all", {}, errc::timed_out, "[H2, H3, H] connection for streaming timed out|Publish the stream again") \
  CODE(4, RTMP_STREAM_PUBLISH_REASON_INTERNAL_SERVER_ERROR, internal_server_error, "all", {}, {}, "[H2, H3, H] error occurred on Agora's streaming server|Publish the stream again") \
  CODE(5, RTMP_STREAM_PUBLISH_REASON_RTMP_SERVER_ERROR, rtmp_server_error, "all", {}, {}, "[H2, H3, H] error occurred on the server of the CDN") \
  CODE(6, RTMP_STREAM_PUBLISH_REASON_TOO_OFTEN, too_often, "all", {}, {}, "[H2, H3, H] too frequently") \
  CODE(7, RTMP_STREAM_PUBLISH_REASON_REACH_LIMIT, reach_limit, "all", {}, {}, "[H2, H3, H] host streams to more than 10 URLs|Remove some") \
  CODE(8, RTMP_STREAM_PUBLISH_REASON_NOT_AUTHORIZED, not_authorized, "all", {}, errc::operation_not_permitted, "[H2, H3, H] tried to change|stream of another host|Check the logic of the app|[H] or stop") \
  CODE(9, RTMP_STREAM_PUBLISH_REASON_STREAM_NOT_FOUND, stream_not_found, "all", {}, {}, "[H2, H3, H] server could not find the stream") \
  CODE(10, RTMP_STREAM_PUBLISH_REASON_FORMAT_NOT_SUPPORTED, format_not_supported, "all", {}, errc::not_supported, "[H2, H3, H] format of the URL is not supported|Check the URL") \
  CODE(11, RTMP_STREAM_PUBLISH_REASON_NOT_BROADCASTER, not_broadcaster, "3.6 on", {}, errc::operation_not_permitted, "[H3, H] user is not a host|Check the logic of the app") \
  CODE(13, RTMP_STREAM_PUBLISH_REASON_TRANSCODING_NO_MIX_STREAM, transcoding_no_mix_stream, "3.6 on", {}, {}, "[H3, H] changed the transcoding of a stream that has no transcoding|Check the logic of the app") \
  CODE(14, RTMP_STREAM_PUBLISH_REASON_NET_DOWN, net_down, "3.6 on", {}, errc::network_down, "[H3, H] network of the host failed") \
  CODE(15, RTMP_STREAM_PUBLISH_REASON_INVALID_APPID, invalid_appid, "3.6 on", {}, errc::operation_not_permitted, "[H3, H] App ID has no permission for streaming to a CDN|[H3] Enable it in the Agora Console") \
  CODE(16, RTMP_STREAM_PUBLISH_REASON_INVALID_PRIVILEGE, invalid_privilege, "4.0 on", {}, errc::operation_not_permitted, "[H] project has no permission for streaming services") \
  CODE(100, RTMP_STREAM_UNPUBLISH_REASON_OK, unpublish_ok, "3.4.5 on", {}, {}, "[H3, H] stopped as asked")

#define RELAY_ERRORS(CODE) \
  CODE(0, RELAY_OK, ok, "all", {}, {}, "[H2, H3, H] no error") \
  CODE(1, RELAY_ERROR_SERVER_ERROR_RESPONSE, server_error_response, "all", {}, {}, "[H2, H3, H] server answered with an error") \
  CODE(2, RELAY_ERROR_SERVER_NO_RESPONSE, server_no_response, "all", {}, {}, "[H2, H3, H] server does not answer|can leave the channel|[H3, H] project lacks|co-host token authentication (as SDK 3.3 to 4.6.0 call it)|support enables it|[H] network is poor|relay service|try again later") \
  CODE(3, RELAY_ERROR_NO_RESOURCE_AVAILABLE, no_resource_available, "all", {}, {}, "[H2, H3, H] service cannot be reached|server lacks resources") \
  CODE(4, RELAY_ERROR_FAILED_JOIN_SRC, failed_join_src, "all", {}, {}, "[H3, H] request to relay could not be sent|[H2] SDK 2.9|could not join the source channel") \
  CODE(5, RELAY_ERROR_FAILED_JOIN_DEST, failed_join_dest, "all", {}, {}, "[H3, H] request to relay could not be accepted|[H2] SDK 2.9|could not join the destination channel") \
  CODE(6, RELAY_ERROR_FAILED_PACKET_RECEIVED_FROM_SRC, failed_packet_received_from_src, "all", {}, {}, "[H2, H3, H] server cannot receive the stream") \
  CODE(7, RELAY_ERROR_FAILED_PACKET_SENT_TO_DEST, failed_packet_sent_to_dest, "all", {}, {}, "[H3, H] server cannot send the stream|[H2] SDK 2.9|no data comes from the source channel") \
  CODE(8, RELAY_ERROR_SERVER_CONNECTION_LOST, server_connection_lost, "all", {}, errc::connection_reset, "[H2, H3, H] connection to the server was lost|network is poor|can leave the channel") \
  CODE(9, RELAY_ERROR_INTERNAL_ERROR, internal_error, "all", {}, {}, "[H2, H3, H] internal error occurred on the server") \
  CODE(10, RELAY_ERROR_SRC_TOKEN_EXPIRED, src_token_expired, "all", {}, {}, "[H2, H3, H] source channel's token has expired") \
  CODE(11, RELAY_ERROR_DEST_TOKEN_EXPIRED, dest_token_expired, "all", {}, {}, "[H2, H3, H] destination channel's token has expired")

#define RENEW_TOKEN_ERRORS(CODE) \
  CODE(0, RENEW_TOKEN_SUCCESS, success, "4.6.0 on", {}, {}, "[H] token was renewed") \
  CODE(1, RENEW_TOKEN_FAILURE, failure, "4.6.0 on", {}, {}, "[H] could not be renewed|unknown error on the server|Check what it was generated with|another one") \
  CODE(2, RENEW_TOKEN_TOKEN_EXPIRED, token_expired, "4.6.0 on", condition::token, {}, "[H] new token has expired already|valid for longer") \
  CODE(3, RENEW_TOKEN_INVALID_TOKEN, invalid_token, "4.6.0 on", condition::token, {}, "[H] new token is invalid|Generate another one|renewToken again|[A] causes are those of ERR_INVALID_TOKEN (110)") \
  CODE(4, RENEW_TOKEN_INVALID_CHANNEL_NAME, invalid_channel_name, "4.6.0 on", condition::token, {}, "[H] new token is for another channel|Generate one for this channel|renewToken again") \
  CODE(5, RENEW_TOKEN_INCONSISTENT_APPID, inconsistent_appid, "4.6.0 on", condition::token, {}, "[H] new token is for another App ID|Generate one for this App ID|renewToken again") \
  CODE(6, RENEW_TOKEN_CANCELED_BY_NEW_REQUEST, canceled_by_new_request, "4.6.0 on", {}, errc::operation_canceled, "[H] newer request to renew the token has canceled this one")
// clang-format on

#endif
