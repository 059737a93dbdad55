// agora_errc: the errors, warnings and reasons that the Agora Native SDK reports, as std::error_code.
//
// Errors and warnings are all that the public C++ headers of SDK 2.1 to 4.6.4 have, except those of Signaling and RTM
// (400 to 475, but 428; warnings 2005 and 2009).
// Where Agora's page "Error Codes and Warning Codes" of 9 July 2020 has a code, its name is the page's. Reasons are
// those of six callbacks of SDK 3.x and 4.x. The descriptions say in our own words what the page, the headers, Agora's
// documentation and users say: first what the code means in every release, then causes and remedies.
//
// In this file, a code is an enumerator and a row, both ascending by value; a second name of a value is an enumerator
// and an entry of the other names. tests/README.md says how to add one.
//
// Copyright (c) 2026 The agora_errc authors
// SPDX-License-Identifier: MIT

#ifndef AGORA_ERRC_HPP
#define AGORA_ERRC_HPP

#define AGORA_ERRC_VERSION_MAJOR 2
#define AGORA_ERRC_VERSION_MINOR 0
#define AGORA_ERRC_VERSION_PATCH 0

// MSVC has its language in _MSVC_LANG and leaves __cplusplus at 199711L.
#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "agora_errc.hpp needs C++17 or later: -std=c++17, or /std:c++17 with MSVC"
#else

#include <cstddef>
#include <initializer_list>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace agora_errc {

// Named after the version, so that files of one program may include different releases of this header.
inline namespace v2_0_0 {

// The codes -------------------------------------------------------------------------------------
//
// An enumerator is the name in the SDK in lower case, without its prefix. Its comment is what message() returns, unless
// it is another name of a value. Every int is a legal value of each enum. Of what a callback passes, write error{err}
// for an int, and connection_reason(reason) for an enumerator of the SDK, which Clang rejects in braces.

/// Errors: what onError() and onStreamMessageError() pass, and methods return negated: see from_result().
enum class error : int {
  // 0 to 99: general
  /// There is no error.
  ok = 0,
  /// A general error occurred whose reason is not classified further.
  failed = 1,
  /// An argument of the call is invalid.
  invalid_argument = 2,
  /// The SDK, or a module that the call needs, is not ready.
  not_ready = 3,
  /// The SDK does not support this function, or not in this state or on this device.
  not_supported = 4,
  /// The request was rejected.
  refused = 5,
  /// The buffer is too small to hold the returned data.
  buffer_too_small = 6,
  /// The API was called before the SDK was initialized.
  not_initialized = 7,
  /// The present state does not allow the call.
  invalid_state = 8,
  /// A required permission is missing.
  no_permission = 9,
  /// An API call timed out.
  timedout = 10,
  /// The request was canceled.
  canceled = 11,
  /// Calls are made too frequently.
  too_often = 12,
  /// The SDK could not bind to the network socket.
  bind_socket = 13,
  /// The network is not available.
  net_down = 14,
  /// There are no network buffers left.
  net_nobufs = 15,
  /// The request to join the channel was rejected.
  join_channel_rejected = 17,
  /// The request to leave the channel was rejected.
  leave_channel_rejected = 18,
  /// The resources are in use already and cannot be reused.
  already_in_use = 19,
  /// The SDK gave up on the request, perhaps because there were too many requests.
  aborted = 20,
  /// The SDK failed to initialize.
  init_net_engine = 21,
  /// Resources could not be allocated, or the file of an audio effect or the metronome was not found.
  resource_limited = 22,
  /// The function is not allowed until it is enabled in the Agora Console or by Agora support.
  func_is_prohibited = 23,

  // 100 to 123: app, channel, token and data streams
  /// The given App ID is invalid.
  invalid_app_id = 101,
  /// The channel name (or, according to documentation of 2020, the given token) is invalid.
  invalid_token_102 = 102,
  /// The channel name is invalid. Another name of invalid_token_102, in the headers of every SDK.
  invalid_channel_name = 102,
  /// There are no server resources in the region that was set.
  no_server_resources = 103,
  /// The token has expired.
  token_expired = 109,
  /// The token is invalid.
  invalid_token = 110,
  /// The connection was interrupted.
  connection_interrupted = 111,
  /// The connection was lost.
  connection_lost = 112,
  /// The user is not in the channel.
  not_in_channel = 113,
  /// The data is too large.
  size_too_large = 114,
  /// The bitrate exceeds its limit.
  bitrate_limit = 115,
  /// There are too many data streams.
  too_many_data_streams = 116,
  /// A message of a data stream did not arrive in time.
  stream_message_timeout = 117,
  /// The role of the client could not be switched.
  set_client_role_not_authorized = 119,
  /// Decryption failed.
  decryption_failed = 120,
  /// The user ID is invalid.
  invalid_user_id = 121,
  /// A data stream could not be decrypted.
  datastream_decryption_failed = 122,
  /// The server has banned the client.
  client_is_banned_by_server = 123,

  // 124 to 129: watermarks
  /// A parameter of the watermark file is wrong.
  watermark_param = 124,
  /// The path of the watermark file is wrong.
  watermark_path = 125,
  /// The format of the watermark file is wrong.
  watermark_png = 126,
  /// The information of the watermark file is wrong.
  watermarkr_info = 127,
  /// The data format of the watermark file is wrong.
  watermark_argb = 128,
  /// The watermark file could not be read.
  watermark_read = 129,

  // 130 to 149: encryption, license and user account
  /// An encrypted stream cannot be pushed to a CDN.
  encrypted_stream_not_allowed_publish = 130,
  /// The license credential is invalid.
  license_credential_invalid = 131,
  /// The user account is invalid.
  invalid_user_account = 134,
  /// With encryption enabled, the certificate of the server could not be verified.
  cert_verify_failure = 135,

  // 150 to 156: streaming to a CDN
  /// Streaming to a CDN: The stream could not be pushed.
  publish_stream_cdn_error = 151,
  /// Streaming to a CDN: The host streams to more than 10 URLs.
  publish_stream_num_reach_limit = 152,
  /// Streaming to a CDN: The host tried to change the URL of another host.
  publish_stream_not_authorized = 153,
  /// Streaming to a CDN: An error occurred on Agora's streaming server.
  publish_stream_internal_server_error = 154,
  /// Streaming to a CDN: The server could not find the stream.
  publish_stream_not_found = 155,
  /// Streaming to a CDN: The format of the URL is not supported.
  publish_stream_format_not_supported = 156,

  // 157 to 199: modules and certificates
  /// A library that the call needs was left out of the app.
  module_not_found = 157,
  /// Another name of module_not_found, in SDK 4.x.
  cert_raw = 157,
  /// The app lacks the library of super resolution (SDK 3.x), or the cause is not documented (SDK 4.x).
  cert_json_part = 158,
  /// The app lacks the library of super resolution. Another name of cert_json_part, in SDK 3.x.
  module_super_resolution_not_found = 158,
  /// ERR_CERT_JSON_INVAL (Agora error 159)
  cert_json_inval = 159,
  /// Audio is being recorded already (SDK 3.x), or the cause is not documented (SDK 4.x).
  cert_json_nomem = 160,
  /// Audio is being recorded already. Another name of cert_json_nomem, in SDK 3.x.
  already_in_recording = 160,
  /// ERR_CERT_CUSTOM (Agora error 161)
  cert_custom = 161,
  /// ERR_CERT_CREDENTIAL (Agora error 162)
  cert_credential = 162,
  /// ERR_CERT_SIGN (Agora error 163)
  cert_sign = 163,
  /// ERR_CERT_FAIL (Agora error 164)
  cert_fail = 164,
  /// ERR_CERT_BUF (Agora error 165)
  cert_buf = 165,
  /// ERR_CERT_NULL (Agora error 166)
  cert_null = 166,
  /// ERR_CERT_DUEDATE (Agora error 167)
  cert_duedate = 167,
  /// ERR_CERT_REQUEST (Agora error 168)
  cert_request = 168,

  // 200 to 249: PCM data
  /// The PCM format is not supported.
  pcmsend_format = 200,
  /// A buffer overflowed because PCM data was sent too fast.
  pcmsend_bufferoverflow = 201,

  // 250 to 399: reliable data transmission
  /// Reliable data transmission: The user does not exist.
  rdt_user_not_exist = 250,
  /// Reliable data transmission: The transmission with the user is not ready.
  rdt_user_not_ready = 251,
  /// Reliable data transmission: The data stream is blocked.
  rdt_data_blocked = 252,
  /// Reliable data transmission: The command stream exceeds its limit.
  rdt_cmd_exceed_limit = 253,
  /// Reliable data transmission: The data stream exceeds its limit.
  rdt_data_exceed_limit = 254,
  /// Reliable data transmission: Encryption or decryption failed.
  rdt_encryption = 255,

  // 400 to 999: login
  /// ERR_LOGIN_ALREADY_LOGIN (Agora error 428)
  login_already_login = 428,

  // 1000 to 1499: media engine and audio devices
  /// The media engine could not be loaded.
  load_media_engine = 1001,
  /// The call could not be started after the media engine was enabled.
  start_call = 1002,
  /// The camera could not be started.
  start_camera = 1003,
  /// The video rendering module could not be started.
  start_video_render = 1004,
  /// Audio Device Module: A general error occurred whose reason is not classified further.
  adm_general_error = 1005,
  /// Audio Device Module: Using the Java resources failed.
  adm_java_resource = 1006,
  /// Audio Device Module: Setting the sampling frequency failed.
  adm_sample_rate = 1007,
  /// Audio Device Module: Initializing the playback device failed.
  adm_init_playout = 1008,
  /// Audio Device Module: Starting the playback device failed.
  adm_start_playout = 1009,
  /// Audio Device Module: Stopping the playback device failed.
  adm_stop_playout = 1010,
  /// Audio Device Module: Initializing the recording device failed.
  adm_init_recording = 1011,
  /// Audio Device Module: Starting the recording device failed.
  adm_start_recording = 1012,
  /// Audio Device Module: Stopping the recording device failed.
  adm_stop_recording = 1013,
  /// Audio Device Module: A playback error occurred at run time.
  adm_runtime_playout_error = 1015,
  /// Audio Device Module: A recording error occurred at run time.
  adm_runtime_recording_error = 1017,
  /// Audio Device Module: Recording failed.
  adm_record_audio_failed = 1018,
  /// Audio Device Module: Initializing the loopback device failed.
  adm_init_loopback = 1022,
  /// Audio Device Module: Starting the loopback device failed.
  adm_start_loopback = 1023,
  /// The app has no permission to record.
  adm_no_permission = 1027,
  /// The recording device is busy.
  adm_record_audio_is_active = 1033,
  /// On Android, using Java resources raised a fatal exception.
  adm_android_jni_java_resource = 1101,
  /// On Android, the recording frequency is lower than 50 Hz.
  adm_android_jni_no_record_frequency = 1108,
  /// On Android, the playback frequency is lower than 50 Hz.
  adm_android_jni_no_playback_frequency = 1109,
  /// On Android, AudioRecord could not be started.
  adm_android_jni_java_start_record = 1111,
  /// On Android, AudioTrack could not be started.
  adm_android_jni_java_start_playback = 1112,
  /// On Android, AudioRecord returned an error.
  adm_android_jni_java_record_error = 1115,
  /// On Android, creating the OpenSL engine failed.
  adm_android_opensl_create_engine = 1151,
  /// On Android, creating the OpenSL recorder failed.
  adm_android_opensl_create_audio_recorder = 1153,
  /// On Android, recording with OpenSL could not be started.
  adm_android_opensl_start_recorder_thread = 1156,
  /// On Android, creating the OpenSL player failed.
  adm_android_opensl_create_audio_player = 1157,
  /// On Android, playback with OpenSL could not be started.
  adm_android_opensl_start_player_thread = 1160,
  /// On iOS, there is no audio input.
  adm_ios_input_not_available = 1201,
  /// On iOS, activating the audio session failed.
  adm_ios_activate_session_fail = 1206,
  /// On iOS, initializing the audio device failed.
  adm_ios_vpio_init_fail = 1210,
  /// On iOS, reinitializing the audio device failed.
  adm_ios_vpio_reinit_fail = 1213,
  /// On iOS, restarting the audio unit failed.
  adm_ios_vpio_restart_fail = 1214,
  /// On iOS, setting the rendering callback failed.
  adm_ios_set_render_callback_fail = 1219,
  /// On iOS, the sample rate of the audio session is zero.
  adm_ios_session_sampleratr_zero = 1221,
  /// On Windows, initializing the audio module failed.
  adm_win_core_init = 1301,
  /// On Windows, initializing the recording device failed.
  adm_win_core_init_recording = 1303,
  /// On Windows, initializing the playback device failed.
  adm_win_core_init_playout = 1306,
  /// On Windows, playback could not be initialized because there is no playback device.
  adm_win_core_init_playout_null = 1307,
  /// On Windows, recording could not be started.
  adm_win_core_start_recording = 1309,
  /// On Windows, creating the thread for recording failed.
  adm_win_core_create_rec_thread = 1311,
  /// On Windows, recording did not start.
  adm_win_core_capture_not_startup = 1314,
  /// On Windows, creating the thread for playback failed.
  adm_win_core_create_render_thread = 1319,
  /// On Windows, playback did not start.
  adm_win_core_render_not_startup = 1320,
  /// On Windows, there is no recording device.
  adm_win_core_no_recording_device = 1322,
  /// On Windows, there is no playback device.
  adm_win_core_no_playout_device = 1323,
  /// On Windows (Wave API), initializing the audio module failed.
  adm_win_wave_init = 1351,
  /// On Windows (Wave API), initializing the recording device failed.
  adm_win_wave_init_recording = 1353,
  /// On Windows (Wave API), initializing the microphone failed.
  adm_win_wave_init_microphone = 1354,
  /// On Windows (Wave API), initializing the playback device failed.
  adm_win_wave_init_playout = 1355,
  /// On Windows (Wave API), initializing the speaker failed.
  adm_win_wave_init_speaker = 1356,
  /// On Windows (Wave API), recording could not be started.
  adm_win_wave_start_recording = 1357,
  /// On Windows (Wave API), playback could not be started.
  adm_win_wave_start_playout = 1358,
  /// Audio Device Module: There is no recording device.
  adm_no_recording_device = 1359,
  /// Audio Device Module: There is no playback device.
  adm_no_playout_device = 1360,

  // 1500 to 1699: cameras and the video encoder
  /// There is no camera.
  vdm_camera_no_device = 1500,
  /// Video Device Module: Use of the camera is not authorized.
  vdm_camera_not_authorized = 1501,
  /// The camera is busy.
  vdm_win_device_in_use = 1502,
  /// Video Device Module: An unknown error occurred.
  vcm_unknown_error = 1600,
  /// Video Device Module: Initializing the video encoder failed.
  vcm_encoder_init_error = 1601,
  /// Video Device Module: Encoding failed.
  vcm_encoder_encode_error = 1602,
  /// Video Device Module: Setting the video encoder failed.
  vcm_encoder_set_error = 1603,

  // 1700 to 1999: video effects, and the audio service and graphics cards of Windows
  /// Video effect: The asset is damaged or incomplete.
  videoeffect_asset_invalid = 1700,
  /// Video effect: The configuration could not be saved.
  videoeffect_save_failed = 1701,
  /// Video effect: The engine of the effect (which is not the RTC engine) is not initialized or does not exist.
  videoeffect_engine_invalid = 1702,
  /// Video effect: The node is not active.
  videoeffect_node_not_active = 1704,
  /// Video effect: A parameter is invalid or empty.
  videoeffect_invalid_param = 1705,
  /// Video effect: The effect is not supported on this device.
  videoeffect_not_supported = 1706,
  /// Video effect: The path of the bundle is empty or does not exist.
  videoeffect_invalid_bundle_path = 1707,
  /// On Windows, the audio service of the system (Windows Audio) is disabled.
  adm_win_core_servre_shut_down = 1735,
  /// On Windows, no window can be excluded from screen sharing if there are several graphics cards.
  not_supported_muti_gpu_exclude_window = 1736,

  // 2000 to 2999: audio loopback
  /// The audio loopback of an application could not be started.
  adm_application_loopback = 2007,
  /// The audio loopback of an application stopped unexpectedly.
  adm_application_loopback_stopped = 2008,
  /// The audio loopback of the system could not be started.
  adm_system_loopback = 2009,
  /// The audio loopback of the system stopped unexpectedly.
  adm_system_loopback_stopped = 2010,
  /// The app has no permission for audio loopback.
  adm_loopback_no_permission = 2011,
  /// The audio loopback has become silent.
  adm_loopback_silent_detected = 2012,
  /// The audio loopback is no longer silent.
  adm_loopback_silent_recovered = 2013,
};

/// Warnings: what onWarning() of SDK 2.x and 3.x passes. The SDK recovers from most by itself.
enum class warning : int {
  // 0 to 99: general
  /// The given view is invalid.
  invalid_view = 8,
  /// The video function could not be initialized.
  init_video = 16,
  /// The request is pending.
  pending = 20,

  // 100 to 199: channels, roles and connections
  /// There are no channel resources.
  no_available_channel = 103,
  /// Looking up the channel timed out.
  lookup_channel_timeout = 104,
  /// The server refused to look up the channel.
  lookup_channel_rejected = 105,
  /// Opening the channel timed out.
  open_channel_timeout = 106,
  /// The server refused to open the channel.
  open_channel_rejected = 107,
  /// Switching the live video timed out.
  switch_live_video_timeout = 111,
  /// Setting the client role in the live broadcast profile timed out.
  set_client_role_timeout = 118,
  /// The client is not authorized for its role.
  set_client_role_not_authorized = 119,
  /// The ticket for opening the channel is invalid.
  open_channel_invalid_ticket = 121,
  /// The SDK tries another server.
  open_channel_try_next_vos = 122,
  /// The connection to the channel cannot be recovered.
  channel_connection_unrecoverable = 131,
  /// The IP address of the connection has changed.
  channel_connection_ip_changed = 132,
  /// The port of the connection has changed.
  channel_connection_port_changed = 133,
  /// A socket error occurred.
  channel_socket_error = 134,

  // 700 to 799: audio mixing
  /// The file for audio mixing could not be opened.
  audio_mixing_open_error = 701,

  // 1000 to 1499: audio devices
  /// Audio Device Module: The playback device raised a warning at run time.
  adm_runtime_playout_warning = 1014,
  /// Audio Device Module: The recording device raised a warning at run time.
  adm_runtime_recording_warning = 1016,
  /// Audio Device Module: No valid audio data is being collected.
  adm_record_audio_silence = 1019,
  /// Audio Device Module: The playback device does not work properly.
  adm_playout_malfunction = 1020,
  /// Audio Device Module: The recording device does not work properly.
  adm_record_malfunction = 1021,
  /// The system interrupted playback or recording.
  adm_call_interruption = 1025,
  /// On iOS, the category of the audio session was changed.
  adm_ios_category_not_playandrecord = 1029,
  /// On iOS, changing the sample rate raised an exception.
  adm_ios_samplerate_change = 1030,
  /// Audio Device Module: The recorded voice is too quiet.
  adm_record_audio_lowlevel = 1031,
  /// Audio Device Module: The voice played back is too quiet.
  adm_playout_audio_lowlevel = 1032,
  /// Audio Device Module: The recording device is busy.
  adm_record_is_occupied = 1033,
  /// The recording device is in use already. Another name of adm_record_is_occupied, in SDK 3.x.
  adm_record_audio_is_active = 1033,
  /// The audio driver does not work properly.
  adm_windows_no_data_ready_event = 1040,
  /// Recording and playback use different audio devices.
  adm_inconsistent_audio_device = 1042,
  /// Audio Device Module: Howling was detected.
  adm_howling = 1051,
  /// Howling was detected. Another name of adm_howling, in the headers of every SDK.
  apm_howling = 1051,
  /// Audio Device Module: The device is in a glitch state.
  adm_glitch_state = 1052,
  /// Audio Device Module: The settings are unsuitable or have changed, or there is a residual echo (SDK 3.1 to 3.7).
  adm_improper_settings = 1053,
  /// A residual echo was detected. Another name of adm_improper_settings, in SDK 3.1 to 3.7.
  apm_residual_echo = 1053,
  /// AI noise suppression was turned off.
  apm_ains_closed = 1054,
  /// The audio device reports a pop state.
  adm_pop_state = 1055,
  /// A listener for the state of the phone could not be registered.
  adm_reg_phone_listenner_failed = 1060,
  /// There is no recording device.
  adm_win_core_no_recording_device = 1322,
  /// There is no playback device.
  adm_win_core_no_playout_device = 1323,
  /// The recording device was not released properly.
  adm_win_core_improper_capture_release = 1324,

  // 1600 to 1699: super resolution
  /// The video of the remote user is too large for super resolution.
  super_resolution_stream_over_limitation = 1610,
  /// Super resolution is already in use for another user.
  super_resolution_user_count_over_limitation = 1611,
  /// Super resolution does not work on this device.
  super_resolution_device_not_supported = 1612,
};

/// Reasons of onConnectionStateChanged(state, reason): connection_reason(reason). Failed if the state is
/// CONNECTION_STATE_FAILED (5). The names are those of SDK 4.3 and later, as of all reasons.
enum class connection_reason : int {
  /// The SDK is connecting to the server.
  connecting = 0,
  /// The channel has been joined.
  join_success = 1,
  /// The connection to the server was interrupted.
  interrupted = 2,
  /// The server removed the user from the channel.
  banned_by_server = 3,
  /// The channel could not be joined for 20 minutes, and the SDK gave up.
  join_failed = 4,
  /// The channel was left.
  leave_channel = 5,
  /// The App ID is invalid.
  invalid_app_id = 6,
  /// The channel name is invalid.
  invalid_channel_name = 7,
  /// The token is invalid.
  invalid_token = 8,
  /// The token has expired.
  token_expired = 9,
  /// The server rejected the connection.
  rejected_by_server = 10,
  /// The SDK reconnects because a proxy server was set.
  setting_proxy_server = 11,
  /// The token was renewed.
  renew_token = 12,
  /// The IP address of the client changed.
  client_ip_address_changed = 13,
  /// No sign of life came from the server in time.
  keep_alive_timeout = 14,
  /// The channel has been joined again, or (SDK 3.3.1 to 3.5.1) the connection to the cloud proxy was interrupted.
  rejoin_success = 15,
  /// The connection was lost.
  lost = 16,
  /// An echo test changed the state of the connection.
  echo_test = 17,
  /// The user changed the local IP address.
  client_ip_address_changed_by_user = 18,
  /// The same user ID joined the channel from another device.
  same_uid_login = 19,
  /// The channel has as many hosts as it may have.
  too_many_broadcasters = 20,
  /// The license could not be validated.
  license_validation_failure = 21,
  /// The certificate could not be verified.
  certification_veryfy_failure = 22,
  /// There is no permission to use the stream channel.
  stream_channel_not_available = 23,
  /// The channel was joined with an inconsistent App ID.
  inconsistent_appid = 24,
};

/// Reasons of onLocalAudioStateChanged(state, reason): local_audio_reason(reason). Failed if the state is
/// LOCAL_AUDIO_STREAM_STATE_FAILED (3).
enum class local_audio_reason : int {
  /// The local audio works.
  ok = 0,
  /// The local audio failed for a reason that is not specified.
  failure = 1,
  /// The app has no permission to use the microphone.
  device_no_permission = 2,
  /// The microphone is in use already.
  device_busy = 3,
  /// Capturing the audio failed.
  record_failure = 4,
  /// Encoding the audio failed.
  encode_failure = 5,
  /// There is no microphone.
  no_recording_device = 6,
  /// There is no speaker.
  no_playout_device = 7,
  /// Capturing the audio was interrupted by a phone call, an assistant or an alarm.
  interrupted = 8,
  /// The ID of the microphone is invalid.
  record_invalid_id = 9,
  /// The ID of the speaker is invalid.
  playout_invalid_id = 10,
};

/// Reasons of onLocalVideoStateChanged(source, state, reason): local_video_reason(reason). Failed if the state is
/// LOCAL_VIDEO_STREAM_STATE_FAILED (3).
enum class local_video_reason : int {
  /// The local video works.
  ok = 0,
  /// The local video failed for a reason that is not specified.
  failure = 1,
  /// The app has no permission to use the camera.
  device_no_permission = 2,
  /// The camera is in use already.
  device_busy = 3,
  /// Capturing the video failed.
  capture_failure = 4,
  /// Encoding the video failed, or the encoder is not supported.
  codec_not_support = 5,
  /// On iOS, the app is in the background, where it may not use the camera.
  capture_inbackground = 6,
  /// On iOS, the app shares the screen with another one, and may not use the camera.
  capture_multiple_foreground_apps = 7,
  /// There is no camera.
  device_not_found = 8,
  /// The camera in use was disconnected.
  device_disconnected = 9,
  /// The ID of the camera is invalid.
  device_invalid_id = 10,
  /// The shared window is minimized and cannot be shared.
  screen_capture_window_minimized = 11,
  /// The shared window was closed, or has left full screen.
  screen_capture_window_closed = 12,
  /// Another window covers the shared one.
  screen_capture_window_occluded = 13,
  /// On Android, capturing the video was interrupted.
  device_interrupt = 14,
  /// On Android, the camera has a fatal error.
  device_fatal_error = 15,
  /// Windows of this type cannot be shared.
  screen_capture_window_not_supported = 20,
  /// Capturing the screen failed, or the window has no data.
  screen_capture_failure = 21,
  /// The app has no permission to capture the screen.
  screen_capture_no_permission = 22,
  /// Screen capture is paused (SDK 4.2.3 to 4.2.7).
  screen_capture_paused_23 = 23,
  /// The shared screen may show windows that were to be left out, or (SDK 4.2.3 to 4.2.7) screen capture goes on.
  screen_capture_auto_fallback = 24,
  /// The shared window is hidden.
  screen_capture_window_hidden = 25,
  /// The shared window is visible again after it was hidden.
  screen_capture_window_recover_from_hidden = 26,
  /// The shared window is restored again after it was minimized.
  screen_capture_window_recover_from_minimized = 27,
  /// Screen capture is paused.
  screen_capture_paused = 28,
  /// Screen capture goes on.
  screen_capture_resumed = 29,
  /// The shared display was disconnected, and sharing is paused.
  screen_capture_display_disconnected = 30,
  /// The user stopped screen capture, or (SDK 4.2.6 and 4.2.7) the shared screen may show windows to be left out.
  screen_capture_stopped_by_user = 31,
  /// Another screen capture interrupted this one.
  screen_capture_interrupted_by_other = 32,
  /// A phone call stopped screen capture.
  screen_capture_stopped_by_call = 33,
  /// Some windows could not be kept out of the shared screen.
  screen_capture_exclude_window_failed = 34,
  /// The camera is not available because the system is under too much load.
  device_system_pressure = 101,
};

/// Reasons of onRtmpStreamingStateChanged(url, state, reason): rtmp_reason(reason). Failed if the state is
/// RTMP_STREAM_PUBLISH_STATE_FAILURE (4).
enum class rtmp_reason : int {
  /// All is well, or streaming to the CDN has not begun or has ended.
  ok = 0,
  /// An argument is invalid.
  invalid_argument = 1,
  /// An encrypted stream cannot be pushed to a CDN.
  encrypted_stream_not_allowed = 2,
  /// The connection for streaming timed out.
  connection_timeout = 3,
  /// An error occurred on Agora's streaming server.
  internal_server_error = 4,
  /// An error occurred on the server of the CDN.
  rtmp_server_error = 5,
  /// Requests are made too frequently.
  too_often = 6,
  /// The host streams to more than 10 URLs.
  reach_limit = 7,
  /// The host tried to change or stop the stream of another host.
  not_authorized = 8,
  /// The server could not find the stream.
  stream_not_found = 9,
  /// The format of the URL is not supported.
  format_not_supported = 10,
  /// The user is not a host.
  not_broadcaster = 11,
  /// The app changed the transcoding of a stream that has no transcoding.
  transcoding_no_mix_stream = 13,
  /// The network of the host failed.
  net_down = 14,
  /// The App ID has no permission for streaming to a CDN.
  invalid_appid = 15,
  /// The project has no permission for streaming services.
  invalid_privilege = 16,
  /// Streaming to the CDN was stopped as asked.
  unpublish_ok = 100,
};

/// Codes of onChannelMediaRelayStateChanged(state, code): relay_error{code}. Failed if the state is
/// RELAY_STATE_FAILURE (3).
enum class relay_error : int {
  /// There is no error.
  ok = 0,
  /// The server answered with an error.
  server_error_response = 1,
  /// The server does not answer.
  server_no_response = 2,
  /// The relay service cannot be reached.
  no_resource_available = 3,
  /// The request to relay could not be sent, or (SDK 2.9) the server could not join the source channel.
  failed_join_src = 4,
  /// The request to relay could not be accepted, or (SDK 2.9) the server could not join the destination channel.
  failed_join_dest = 5,
  /// The server cannot receive the stream.
  failed_packet_received_from_src = 6,
  /// The server cannot send the stream, or (SDK 2.9) no data comes from the source channel.
  failed_packet_sent_to_dest = 7,
  /// The connection to the server was lost because the network is poor.
  server_connection_lost = 8,
  /// An internal error occurred on the server.
  internal_error = 9,
  /// The source channel's token has expired.
  src_token_expired = 10,
  /// The destination channel's token has expired.
  dest_token_expired = 11,
};

/// Codes of onRenewTokenResult(token, code) of SDK 4.6: renew_token_error(code). Failed unless it is success;
/// canceled_by_new_request is harmless, as a newer request is running.
enum class renew_token_error : int {
  /// The token was renewed.
  success = 0,
  /// The token could not be renewed because of an unknown error on the server.
  failure = 1,
  /// The new token has expired already.
  token_expired = 2,
  /// The new token is invalid.
  invalid_token = 3,
  /// The new token is for another channel.
  invalid_channel_name = 4,
  /// The new token is for another App ID.
  inconsistent_appid = 5,
  /// A newer request to renew the token has canceled this one.
  canceled_by_new_request = 6,
};

/// What codes of several enums have in common, and what to do about it: `if (ec == condition::token)`. A code has at
/// most one. The values never change, and none is used again.
enum class condition : int {
  /// The token is invalid or has expired: pass a new one to renewToken, or leave the channel and join it again.
  token = 1,
  /// There is a problem with an audio device: check microphone, speaker and permissions.
  audio_device = 2,
  /// The camera or the video encoder does not work: check both.
  video_device = 3,
  /// The watermark cannot be used: check the image and its path.
  watermark = 4,
  /// The connection was interrupted or lost: wait while the SDK reconnects; once it has failed, leave and join again.
  connection = 6,
  /// The App ID is invalid: check it.
  app_id = 8,
  /// The channel name is invalid: choose another one; a new token does not help.
  channel_name = 9,
  /// The server has banned or removed the user: leave the channel; joining is possible when the ban ends.
  banned = 10,
  /// There is a problem with screen sharing: check what is shared, and the permission.
  screen_capture = 11,
};

namespace detail {

template <class... Codes>
struct code_list {
  template <class Code>
  static constexpr bool has = (std::is_same_v<Code, Codes> || ...);
};
// The enums of codes; a new one needs a hook below, a table and its code_traits, too.
using codes = code_list<error, warning, connection_reason, local_audio_reason, local_video_reason, rtmp_reason,
                        relay_error, renew_token_error>;

template <class Code>
inline constexpr bool is_code = codes::has<Code>;

}  // namespace detail

}  // namespace v2_0_0
}  // namespace agora_errc

// The std hooks ---------------------------------------------------------------------------------
//
// Here, before any comparison of these enums: after "using namespace std", GCC looks at std's operators, which ask
// these templates.

template <>
struct std::is_error_code_enum<agora_errc::error> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::warning> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::connection_reason> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::local_audio_reason> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::local_video_reason> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::rtmp_reason> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::relay_error> : std::true_type {};
template <>
struct std::is_error_code_enum<agora_errc::renew_token_error> : std::true_type {};
template <>
struct std::is_error_condition_enum<agora_errc::condition> : std::true_type {};

namespace agora_errc {
inline namespace v2_0_0 {

// The table -------------------------------------------------------------------------------------

/// Describes a code. Code is one of the enums above, but condition.
template <class Code>
struct code_info {
  Code code;
  std::string_view name;         ///< "ERR_TIMEDOUT"
  std::string_view description;  ///< full sentences, the first of which is the meaning; "" where no source has one
  agora_errc::condition condition = {};  ///< condition{} where it has none
  std::errc errc = {};                   ///< std::errc{} where it has none
};

/// A second name for a code, with its own enumerator but no row.
template <class Code>
struct other_name {
  Code code;
  std::string_view name;
};

/// Describes a condition.
struct condition_info {
  condition code;
  std::string_view name;         ///< "token"
  std::string_view description;  ///< one sentence, its message
};

// For the tables below only, though "using namespace agora_errc" brings it along: as such literals know their size, the
// texts cost hardly any compile time.
using std::string_view_literals::operator""sv;

/// The errors, ascending by value.
inline constexpr code_info<error> errors[] = {
    // 0 to 99: general
    {error::ok, "ERR_OK"sv, "There is no error."sv},
    {error::failed, "ERR_FAILED"sv,
     "A general error occurred whose reason is not classified further. Calling the method again may help."sv},
    {error::invalid_argument, "ERR_INVALID_ARGUMENT"sv,
     "An argument of the call is invalid. For example, the channel name has illegal characters, or joinChannel was "
     "given a malformed token, user ID or option. Some methods return it before the channel is joined, or on a "
     "platform that lacks them."sv,
     condition{}, std::errc::invalid_argument},
    {error::not_ready, "ERR_NOT_READY"sv,
     "The SDK, or a module that the call needs, is not ready. The engine failed to initialize, the audio module is "
     "disabled, no screen is shared yet, or a file of the SDK or of an extension is missing. Some methods, such as "
     "setEnableSpeakerphone, need the channel to be joined first; rate and complain need it to be left. The error "
     "also comes from takeSnapshot called too often. Check the audio device, or initialize the engine again."sv},
    {error::not_supported, "ERR_NOT_SUPPORTED"sv,
     "The SDK does not support this function, or not in this state or on this device. The encryption mode is wrong "
     "or its library cannot be loaded, the channel profile is not live broadcasting, or a recording is going on. "
     "The device or its version of Android is not up to the function, such as a beauty effect. The Voice SDK has no "
     "video, and the Flutter SDK on the web lacks some methods."sv,
     condition{}, std::errc::not_supported},
    {error::refused, "ERR_REFUSED"sv,
     "The request was rejected. Documentation of some releases calls the code internal to the SDK, but methods "
     "return it. The engine failed to initialize, the channel name is empty, a channel of that name is joined "
     "already, or there is no echo test to stop. In SDK 3.x the user may also publish to another channel already, "
     "or call switchChannel as a host. In SDK 4.x there may also be no media relay to pause, resume or stop. "
     "Initializing the engine again or choosing another channel name may help."sv},
    {error::buffer_too_small, "ERR_BUFFER_TOO_SMALL"sv, "The buffer is too small to hold the returned data."sv},
    {error::not_initialized, "ERR_NOT_INITIALIZED"sv,
     "The API was called before the SDK was initialized. The initialization may have failed, or the engine may have "
     "been released already. Create and initialize the engine first."sv},
    {error::invalid_state, "ERR_INVALID_STATE"sv,
     "The present state does not allow the call. For example, startEchoTest has not been followed by stopEchoTest, "
     "the channel is not joined or is joined already, its profile is not live broadcasting, a screen is shared "
     "already, or the user is audience. Calling stopEchoTest, stopScreenCapture or joinChannel first may help. The "
     "callbacks in the log of the SDK may tell the reason."sv},
    {error::no_permission, "ERR_NO_PERMISSION"sv,
     "A required permission is missing. Documentation of some releases calls the code internal to the SDK, that of "
     "others does not. The app may lack the user's permission for audio or video devices. From sendStreamMessage it "
     "means that the user is audience: only hosts may send messages. Ask for the permission, or switch the role."sv,
     condition{}, std::errc::permission_denied},
    {error::timedout, "ERR_TIMEDOUT"sv,
     "An API call timed out. With some APIs the SDK has to return the result of the execution, and processing the "
     "request took too long (more than 10 seconds)."sv,
     condition{}, std::errc::timed_out},
    {error::canceled, "ERR_CANCELED"sv,
     "The request was canceled. The code is documented as internal to the SDK: no API or callback event should pass "
     "it on."sv,
     condition{}, std::errc::operation_canceled},
    {error::too_often, "ERR_TOO_OFTEN"sv,
     "Calls are made too frequently. Documentation of some releases calls the code internal to the SDK, but methods "
     "return it, such as sendStreamMessage, or uploadLogFile when it is called more than once a minute. Call the "
     "method less often."sv},
    {error::bind_socket, "ERR_BIND_SOCKET"sv,
     "The SDK could not bind to the network socket. The code is documented as internal to the SDK: no API or "
     "callback event should pass it on."sv},
    {error::net_down, "ERR_NET_DOWN"sv,
     "The network is not available. The code is documented as internal to the SDK: no API or callback event should "
     "pass it on."sv,
     condition{}, std::errc::network_down},
    {error::net_nobufs, "ERR_NET_NOBUFS"sv,
     "There are no network buffers left. The code is documented as internal to the SDK: no API or callback event "
     "should pass it on."sv,
     condition{}, std::errc::no_buffer_space},
    {error::join_channel_rejected, "ERR_JOIN_CHANNEL_REJECTED"sv,
     "The request to join the channel was rejected. Usually the user is in the channel already, and an API such as "
     "joinChannel is called again, perhaps twice at once. Or the echo test of startEchoTest has not been stopped, "
     "or leaveChannel has not been called since the connection failed or the user was banned. After a hot restart "
     "of the app the old engine may still be in the channel. Headers of SDK 3.2 to 3.6 also name an expired token. "
     "If onConnectionStateChanged says that the user is in the channel, stop calling the method. Otherwise call "
     "stopEchoTest or leaveChannel before joining again."sv},
    {error::leave_channel_rejected, "ERR_LEAVE_CHANNEL_REJECTED"sv,
     "The request to leave the channel was rejected. Usually the user has left the channel already, and an API such "
     "as leaveChannel is called again, or no channel was joined. Nothing has to be done then."sv},
    {error::already_in_use, "ERR_ALREADY_IN_USE"sv,
     "The resources are in use already and cannot be reused. For example, another stream to a CDN has the same URL. "
     "Use another URL then."sv,
     condition{}, std::errc::device_or_resource_busy},
    {error::aborted, "ERR_ABORTED"sv,
     "The SDK gave up on the request, perhaps because there were too many requests. Documentation of some releases "
     "calls the code internal to the SDK, that of others does not. In SDK 2.3 and 2.4 it is also reported when the "
     "connection to the server of a CDN was lost and streaming stopped."sv},
    {error::init_net_engine, "ERR_INIT_NET_ENGINE"sv,
     "The SDK failed to initialize. On Windows, certain firewall settings can make it fail and crash."sv},
    {error::resource_limited, "ERR_RESOURCE_LIMITED"sv,
     "Resources could not be allocated, or the file of an audio effect or the metronome was not found. The app or "
     "the system has used up the resources, the servers have too few for a stream to a CDN (SDK 2.9 to 3.2), or the "
     "path of the file is wrong."sv},
    {error::func_is_prohibited, "ERR_FUNC_IS_PROHIBITED"sv,
     "The function is not allowed until it is enabled in the Agora Console or by Agora support."sv, condition{},
     std::errc::operation_not_permitted},

    // 100 to 123: app, channel, token and data streams
    {error::invalid_app_id, "ERR_INVALID_APP_ID"sv,
     "The given App ID is invalid. Usually its format is wrong: it is empty, mistyped or a placeholder. Initialize "
     "the engine with a valid App ID and join the channel again."sv,
     condition::app_id},
    {error::invalid_token_102, "ERR_INVALID_TOKEN"sv,
     "The channel name (or, according to documentation of 2020, the given token) is invalid. All headers call the "
     "code ERR_INVALID_CHANNEL_NAME: the name is longer than 64 bytes or has a character that is not allowed, or a "
     "parameter is of the wrong type. A new token does not help then. Join again with a valid channel name."sv,
     condition::channel_name},
    {error::no_server_resources, "ERR_NO_SERVER_RESOURCES"sv,
     "There are no server resources in the region that was set. Setting another region when the engine is "
     "initialized may help."sv},
    {error::token_expired, "ERR_TOKEN_EXPIRED"sv,
     "The token has expired. There are two causes: its authorization timestamp, in seconds since 1 January 1970, has "
     "passed, since the token was not used within 24 hours after it was generated (within five minutes, by older "
     "documentation); or its call expiration timestamp, the exact time after which the user can no longer use the "
     "Agora service, so that the user is removed from the channel, even in an ongoing call. Get a new token from your "
     "server and "
     "pass it to renewToken, or join the channel again with it. The code is deprecated since SDK 2.4.1: "
     "onConnectionStateChanged reports the reason CONNECTION_CHANGED_TOKEN_EXPIRED (9), though onError may still "
     "report the code."sv,
     condition::token},
    {error::invalid_token, "ERR_INVALID_TOKEN"sv,
     "The token is invalid. Either the App Certificate of the project is enabled on the Console, which makes a "
     "token mandatory, but the app still uses the App ID instead. Or the uid differs: the uid field of the token is "
     "mandatory, and the uid parameter of joinChannel has to be the same uid. A token for the uid 0 fits any uid, "
     "and for a temporary token of the Console the uid is not checked, so that it works where your own fails. Or "
     "the token is for another App ID or channel, or the project has no App Certificate. Join with a token for the "
     "same App ID, channel and uid. The code is deprecated since SDK 2.4.1: onConnectionStateChanged reports the "
     "reason CONNECTION_CHANGED_INVALID_TOKEN (8)."sv,
     condition::token},
    {error::connection_interrupted, "ERR_CONNECTION_INTERRUPTED"sv,
     "The connection was interrupted. Documentation of some releases knows the code only as the "
     "CONNECTION_INTERRUPTED callback of the Agora Web SDK, but native platforms use it too, after more than 4 "
     "seconds without a connection to the server."sv,
     condition::connection, std::errc::connection_aborted},
    {error::connection_lost, "ERR_CONNECTION_LOST"sv,
     "The connection was lost. Documentation of some releases knows the code only as the CONNECTION_LOST callback "
     "of the Agora Web SDK, but native platforms use it too, after 10 seconds in which the SDK failed to reconnect "
     "to the server."sv,
     condition::connection, std::errc::connection_reset},
    {error::not_in_channel, "ERR_NOT_IN_CHANNEL"sv,
     "The user is not in the channel. Methods such as sendStreamMessage need the channel to be joined first."sv,
     condition{}, std::errc::not_connected},
    {error::size_too_large, "ERR_SIZE_TOO_LARGE"sv,
     "The data is too large. A message of sendStreamMessage is longer than 1024 bytes."sv, condition{},
     std::errc::message_size},
    {error::bitrate_limit, "ERR_BITRATE_LIMIT"sv,
     "The bitrate exceeds its limit. Messages are sent faster than sendStreamMessage allows, in bytes or in "
     "messages a second. How much is allowed depends on the release."sv},
    {error::too_many_data_streams, "ERR_TOO_MANY_DATA_STREAMS"sv,
     "There are too many data streams. Each user can create at most five with createDataStream."sv},
    {error::stream_message_timeout, "ERR_STREAM_MESSAGE_TIMEOUT"sv,
     "A message of a data stream did not arrive in time. The limit is 5 seconds if it is sent reliably or in order. "
     "The receiver gets the error, in onStreamMessageError and not in onError."sv,
     condition{}, std::errc::timed_out},
    {error::set_client_role_not_authorized, "ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv,
     "The role of the client could not be switched. By the name of the code, the client is not authorized to do so. "
     "Joining the channel again may help."sv,
     condition{}, std::errc::operation_not_permitted},
    {error::decryption_failed, "ERR_DECRYPTION_FAILED"sv,
     "Decryption failed. The password may differ from that of the other users in the channel. Check the password, "
     "or join the channel again."sv},
    {error::invalid_user_id, "ERR_INVALID_USER_ID"sv,
     "The user ID is invalid. Join the channel with a valid user ID."sv},
    {error::datastream_decryption_failed, "ERR_DATASTREAM_DECRYPTION_FAILED"sv,
     "A data stream could not be decrypted. The password is wrong, or the sender does not encrypt the stream. Check "
     "the password, or join the channel again."sv},
    {error::client_is_banned_by_server, "ERR_CLIENT_IS_BANNED_BY_SERVER"sv,
     "The server has banned the client. The user was kicked out of the channel. Leave it, and join it again when "
     "the ban has ended."sv,
     condition::banned},

    // 124 to 129: watermarks
    {error::watermark_param, "ERR_WATERMARK_PARAM"sv, "A parameter of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_path, "ERR_WATERMARK_PATH"sv, "The path of the watermark file is wrong."sv, condition::watermark},
    {error::watermark_png, "ERR_WATERMARK_PNG"sv,
     "The format of the watermark file is wrong. Only PNG files are supported."sv, condition::watermark},
    {error::watermarkr_info, "ERR_WATERMARKR_INFO"sv, "The information of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_argb, "ERR_WATERMARK_ARGB"sv, "The data format of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_read, "ERR_WATERMARK_READ"sv, "The watermark file could not be read."sv, condition::watermark},

    // 130 to 149: encryption, license and user account
    {error::encrypted_stream_not_allowed_publish, "ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH"sv,
     "An encrypted stream cannot be pushed to a CDN. Encryption was enabled when streaming was to start, in SDK 2.x "
     "and 3.x with addPublishStreamUrl."sv},
    {error::license_credential_invalid, "ERR_LICENSE_CREDENTIAL_INVALID"sv, "The license credential is invalid."sv},
    {error::invalid_user_account, "ERR_INVALID_USER_ACCOUNT"sv,
     "The user account is invalid. Usually its format is wrong. It may have at most 255 bytes, of the 89 characters "
     "that joinChannelWithUserAccount allows."sv},
    {error::cert_verify_failure, "ERR_CERT_VERIFY_FAILURE"sv,
     "With encryption enabled, the certificate of the server could not be verified."sv},

    // 150 to 156: streaming to a CDN
    {error::publish_stream_cdn_error, "ERR_PUBLISH_STREAM_CDN_ERROR"sv,
     "Streaming to a CDN: The stream could not be pushed. Removing its URL and adding a new one may help."sv},
    {error::publish_stream_num_reach_limit, "ERR_PUBLISH_STREAM_NUM_REACH_LIMIT"sv,
     "Streaming to a CDN: The host streams to more than 10 URLs. Remove unneeded URLs before new ones are added."sv},
    {error::publish_stream_not_authorized, "ERR_PUBLISH_STREAM_NOT_AUTHORIZED"sv,
     "Streaming to a CDN: The host tried to change the URL of another host. Check the logic of the app."sv, condition{},
     std::errc::operation_not_permitted},
    {error::publish_stream_internal_server_error, "ERR_PUBLISH_STREAM_INTERNAL_SERVER_ERROR"sv,
     "Streaming to a CDN: An error occurred on Agora's streaming server. Publishing again with addPublishStreamUrl "
     "may help."sv},
    {error::publish_stream_not_found, "ERR_PUBLISH_STREAM_NOT_FOUND"sv,
     "Streaming to a CDN: The server could not find the stream."sv},
    {error::publish_stream_format_not_supported, "ERR_PUBLISH_STREAM_FORMAT_NOT_SUPPORTED"sv,
     "Streaming to a CDN: The format of the URL is not supported. Check the format of the URL."sv, condition{},
     std::errc::not_supported},

    // 157 to 199: modules and certificates
    {error::module_not_found, "ERR_MODULE_NOT_FOUND"sv,
     "A library that the call needs was left out of the app. For example, the library of noise reduction, of screen "
     "sharing or, from SDK 3.5.1 on, of super resolution is missing. In SDK 4.x the code is also ERR_CERT_RAW, "
     "whose cause is not documented. Add the missing library to the app."sv},
    {error::cert_json_part, "ERR_CERT_JSON_PART"sv,
     "The app lacks the library of super resolution (SDK 3.x), or the cause is not documented (SDK 4.x)."sv},
    {error::cert_json_inval, "ERR_CERT_JSON_INVAL"sv, ""sv},
    {error::cert_json_nomem, "ERR_CERT_JSON_NOMEM"sv,
     "Audio is being recorded already (SDK 3.x), or the cause is not documented (SDK 4.x). In SDK 3.x "
     "stopAudioRecording has to be called before a new recording is started."sv},
    {error::cert_custom, "ERR_CERT_CUSTOM"sv, ""sv},
    {error::cert_credential, "ERR_CERT_CREDENTIAL"sv, ""sv},
    {error::cert_sign, "ERR_CERT_SIGN"sv, ""sv},
    {error::cert_fail, "ERR_CERT_FAIL"sv, ""sv},
    {error::cert_buf, "ERR_CERT_BUF"sv, ""sv},
    {error::cert_null, "ERR_CERT_NULL"sv, ""sv},
    {error::cert_duedate, "ERR_CERT_DUEDATE"sv, ""sv},
    {error::cert_request, "ERR_CERT_REQUEST"sv, ""sv},

    // 200 to 249: PCM data
    {error::pcmsend_format, "ERR_PCMSEND_FORMAT"sv, "The PCM format is not supported."sv, condition{},
     std::errc::not_supported},
    {error::pcmsend_bufferoverflow, "ERR_PCMSEND_BUFFEROVERFLOW"sv,
     "A buffer overflowed because PCM data was sent too fast."sv, condition{}, std::errc::no_buffer_space},

    // 250 to 399: reliable data transmission
    {error::rdt_user_not_exist, "ERR_RDT_USER_NOT_EXIST"sv, "Reliable data transmission: The user does not exist."sv},
    {error::rdt_user_not_ready, "ERR_RDT_USER_NOT_READY"sv,
     "Reliable data transmission: The transmission with the user is not ready."sv},
    {error::rdt_data_blocked, "ERR_RDT_DATA_BLOCKED"sv, "Reliable data transmission: The data stream is blocked."sv},
    {error::rdt_cmd_exceed_limit, "ERR_RDT_CMD_EXCEED_LIMIT"sv,
     "Reliable data transmission: The command stream exceeds its limit. At most 100 commands a second are allowed, "
     "of at most 256 bytes each."sv},
    {error::rdt_data_exceed_limit, "ERR_RDT_DATA_EXCEED_LIMIT"sv,
     "Reliable data transmission: The data stream exceeds its limit. At most 128 KB at once and 4 Mbit a second are "
     "allowed."sv},
    {error::rdt_encryption, "ERR_RDT_ENCRYPTION"sv, "Reliable data transmission: Encryption or decryption failed."sv},

    // 400 to 999: login
    {error::login_already_login, "ERR_LOGIN_ALREADY_LOGIN"sv, ""sv},

    // 1000 to 1499: media engine and audio devices
    {error::load_media_engine, "ERR_LOAD_MEDIA_ENGINE"sv, "The media engine could not be loaded."sv},
    {error::start_call, "ERR_START_CALL"sv,
     "The call could not be started after the media engine was enabled. Joining the channel again may help."sv},
    {error::start_camera, "ERR_START_CAMERA"sv,
     "The camera could not be started. Another app may use it, or the permission may be missing. Joining the channel "
     "again may help. Since SDK 2.4.1 the code is deprecated: onLocalVideoStateChanged reports reason 4 (capture "
     "failure) instead."sv,
     condition::video_device},
    {error::start_video_render, "ERR_START_VIDEO_RENDER"sv, "The video rendering module could not be started."sv},
    {error::adm_general_error, "ERR_ADM_GENERAL_ERROR"sv,
     "Audio Device Module: A general error occurred whose reason is not classified further. Another app may use the "
     "device, or the permission may be missing. A running call may go on. Joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_java_resource, "ERR_ADM_JAVA_RESOURCE"sv,
     "Audio Device Module: Using the Java resources failed. The device may be short of memory or storage. Restarting "
     "it may help."sv,
     condition::audio_device},
    {error::adm_sample_rate, "ERR_ADM_SAMPLE_RATE"sv, "Audio Device Module: Setting the sampling frequency failed."sv,
     condition::audio_device},
    {error::adm_init_playout, "ERR_ADM_INIT_PLAYOUT"sv,
     "Audio Device Module: Initializing the playback device failed. Another app may use it. A running call may go "
     "on. Joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_start_playout, "ERR_ADM_START_PLAYOUT"sv,
     "Audio Device Module: Starting the playback device failed. The device may be defective. On Android, another "
     "app may use it while this app is not in call mode; on iOS, CallKit may have it. A running call may go on. "
     "Joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_stop_playout, "ERR_ADM_STOP_PLAYOUT"sv, "Audio Device Module: Stopping the playback device failed."sv,
     condition::audio_device},
    {error::adm_init_recording, "ERR_ADM_INIT_RECORDING"sv,
     "Audio Device Module: Initializing the recording device failed. The device may be defective, or the permission "
     "may be missing. On Android, another app may use it while this app is not in call mode; on iOS, CallKit may "
     "have it. A running call may go on. Joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_start_recording, "ERR_ADM_START_RECORDING"sv,
     "Audio Device Module: Starting the recording device failed. The device may be defective, or the permission may "
     "be missing. On Android, another app may use it while this app is not in call mode; on iOS, CallKit may have "
     "it. A running call may go on. Joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_stop_recording, "ERR_ADM_STOP_RECORDING"sv,
     "Audio Device Module: Stopping the recording device failed."sv, condition::audio_device},
    {error::adm_runtime_playout_error, "ERR_ADM_RUNTIME_PLAYOUT_ERROR"sv,
     "Audio Device Module: A playback error occurred at run time. The device may be defective. On Android, another app "
     "may use it while this app is not in call mode; on iOS, CallKit may have it. Joining the channel again may "
     "help."sv,
     condition::audio_device},
    {error::adm_runtime_recording_error, "ERR_ADM_RUNTIME_RECORDING_ERROR"sv,
     "Audio Device Module: A recording error occurred at run time. The device may be defective. On Android, another "
     "app may use it while this app is not in call mode; on iOS, CallKit may have it. Joining the channel again may "
     "help."sv,
     condition::audio_device},
    {error::adm_record_audio_failed, "ERR_ADM_RECORD_AUDIO_FAILED"sv, "Audio Device Module: Recording failed."sv,
     condition::audio_device},
    {error::adm_init_loopback, "ERR_ADM_INIT_LOOPBACK"sv,
     "Audio Device Module: Initializing the loopback device failed."sv, condition::audio_device},
    {error::adm_start_loopback, "ERR_ADM_START_LOOPBACK"sv,
     "Audio Device Module: Starting the loopback device failed."sv, condition::audio_device},
    {error::adm_no_permission, "ERR_ADM_NO_PERMISSION"sv,
     "The app has no permission to record. Another app may also be using the recording device. Ask the user for the "
     "permission."sv,
     condition::audio_device, std::errc::permission_denied},
    {error::adm_record_audio_is_active, "ERR_ADM_RECORD_AUDIO_IS_ACTIVE"sv, "The recording device is busy."sv,
     condition::audio_device, std::errc::device_or_resource_busy},
    {error::adm_android_jni_java_resource, "ERR_ADM_ANDROID_JNI_JAVA_RESOURCE"sv,
     "On Android, using Java resources raised a fatal exception. The device may be short of memory or storage. "
     "Restarting it may help."sv,
     condition::audio_device},
    {error::adm_android_jni_no_record_frequency, "ERR_ADM_ANDROID_JNI_NO_RECORD_FREQUENCY"sv,
     "On Android, the recording frequency is lower than 50 Hz. Often it is 0, because recording has not started. The "
     "permission to record may be missing."sv,
     condition::audio_device},
    {error::adm_android_jni_no_playback_frequency, "ERR_ADM_ANDROID_JNI_NO_PLAYBACK_FREQUENCY"sv,
     "On Android, the playback frequency is lower than 50 Hz. Often it is 0, because playback has not started. There "
     "may be too many instances of AudioTrack."sv,
     condition::audio_device},
    {error::adm_android_jni_java_start_record, "ERR_ADM_ANDROID_JNI_JAVA_START_RECORD"sv,
     "On Android, AudioRecord could not be started. The cause is an error of the system (ROM). Restarting the app or "
     "the device, or granting permission to record, may help."sv,
     condition::audio_device},
    {error::adm_android_jni_java_start_playback, "ERR_ADM_ANDROID_JNI_JAVA_START_PLAYBACK"sv,
     "On Android, AudioTrack could not be started. The cause is an error of the system, or a permission may be "
     "missing: to play (as the headers say) or to record (as Agora's documentation says). Restarting the app or the "
     "device may help."sv,
     condition::audio_device},
    {error::adm_android_jni_java_record_error, "ERR_ADM_ANDROID_JNI_JAVA_RECORD_ERROR"sv,
     "On Android, AudioRecord returned an error. The permission to record may be missing, or the network may be bad. "
     "The SDK starts AudioRecord again by itself."sv,
     condition::audio_device},
    {error::adm_android_opensl_create_engine, "ERR_ADM_ANDROID_OPENSL_CREATE_ENGINE"sv,
     "On Android, creating the OpenSL engine failed."sv, condition::audio_device},
    {error::adm_android_opensl_create_audio_recorder, "ERR_ADM_ANDROID_OPENSL_CREATE_AUDIO_RECORDER"sv,
     "On Android, creating the OpenSL recorder failed."sv, condition::audio_device},
    {error::adm_android_opensl_start_recorder_thread, "ERR_ADM_ANDROID_OPENSL_START_RECORDER_THREAD"sv,
     "On Android, recording with OpenSL could not be started."sv, condition::audio_device},
    {error::adm_android_opensl_create_audio_player, "ERR_ADM_ANDROID_OPENSL_CREATE_AUDIO_PLAYER"sv,
     "On Android, creating the OpenSL player failed."sv, condition::audio_device},
    {error::adm_android_opensl_start_player_thread, "ERR_ADM_ANDROID_OPENSL_START_PLAYER_THREAD"sv,
     "On Android, playback with OpenSL could not be started."sv, condition::audio_device},
    {error::adm_ios_input_not_available, "ERR_ADM_IOS_INPUT_NOT_AVAILABLE"sv,
     "On iOS, there is no audio input. The category of the audio session may be wrong, or another app may use the "
     "input. Ending the other apps and joining the channel again may help."sv,
     condition::audio_device},
    {error::adm_ios_activate_session_fail, "ERR_ADM_IOS_ACTIVATE_SESSION_FAIL"sv,
     "On iOS, activating the audio session failed. The settings for recording may be wrong. The app may be in the "
     "background, or the system may have interrupted the audio."sv,
     condition::audio_device},
    {error::adm_ios_vpio_init_fail, "ERR_ADM_IOS_VPIO_INIT_FAIL"sv,
     "On iOS, initializing the audio device failed. Usually its parameters are wrong."sv, condition::audio_device},
    {error::adm_ios_vpio_reinit_fail, "ERR_ADM_IOS_VPIO_REINIT_FAIL"sv,
     "On iOS, reinitializing the audio device failed. Usually its parameters are wrong."sv, condition::audio_device},
    {error::adm_ios_vpio_restart_fail, "ERR_ADM_IOS_VPIO_RESTART_FAIL"sv,
     "On iOS, restarting the audio unit failed. Usually the category of the audio session does not fit the settings of "
     "the audio unit."sv,
     condition::audio_device},
    {error::adm_ios_set_render_callback_fail, "ERR_ADM_IOS_SET_RENDER_CALLBACK_FAIL"sv,
     "On iOS, setting the rendering callback failed."sv, condition::audio_device},
    {error::adm_ios_session_sampleratr_zero, "ERR_ADM_IOS_SESSION_SAMPLERATR_ZERO"sv,
     "On iOS, the sample rate of the audio session is zero."sv, condition::audio_device},
    {error::adm_win_core_init, "ERR_ADM_WIN_CORE_INIT"sv,
     "On Windows, initializing the audio module failed. The audio driver does not work properly or is incompatible. "
     "Disabling and enabling the device or restarting the computer may help."sv,
     condition::audio_device},
    {error::adm_win_core_init_recording, "ERR_ADM_WIN_CORE_INIT_RECORDING"sv,
     "On Windows, initializing the recording device failed. The recording driver does not work properly or is "
     "incompatible. Disabling and enabling the device or restarting the computer may help."sv,
     condition::audio_device},
    {error::adm_win_core_init_playout, "ERR_ADM_WIN_CORE_INIT_PLAYOUT"sv,
     "On Windows, initializing the playback device failed. The playback driver does not work properly or is "
     "incompatible. Disabling and enabling the device or restarting the computer may help."sv,
     condition::audio_device},
    {error::adm_win_core_init_playout_null, "ERR_ADM_WIN_CORE_INIT_PLAYOUT_NULL"sv,
     "On Windows, playback could not be initialized because there is no playback device. Connect one."sv,
     condition::audio_device, std::errc::no_such_device},
    {error::adm_win_core_start_recording, "ERR_ADM_WIN_CORE_START_RECORDING"sv,
     "On Windows, recording could not be started. The audio driver does not work properly or is incompatible. "
     "Disabling and enabling the device or restarting the computer may help."sv,
     condition::audio_device},
    {error::adm_win_core_create_rec_thread, "ERR_ADM_WIN_CORE_CREATE_REC_THREAD"sv,
     "On Windows, creating the thread for recording failed. Memory is low, or the computer is too slow. Restarting the "
     "computer or using another one may help."sv,
     condition::audio_device},
    {error::adm_win_core_capture_not_startup, "ERR_ADM_WIN_CORE_CAPTURE_NOT_STARTUP"sv,
     "On Windows, recording did not start. The audio driver does not work properly. Disabling and enabling the device, "
     "restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_core_create_render_thread, "ERR_ADM_WIN_CORE_CREATE_RENDER_THREAD"sv,
     "On Windows, creating the thread for playback failed. Memory is low, or the computer is too slow. Restarting the "
     "computer or using another one may help."sv,
     condition::audio_device},
    {error::adm_win_core_render_not_startup, "ERR_ADM_WIN_CORE_RENDER_NOT_STARTUP"sv,
     "On Windows, playback did not start. The audio driver does not work properly. Disabling and enabling the device, "
     "restarting the computer, updating the driver or replacing the device may help."sv,
     condition::audio_device},
    {error::adm_win_core_no_recording_device, "ERR_ADM_WIN_CORE_NO_RECORDING_DEVICE"sv,
     "On Windows, there is no recording device. Connect one."sv, condition::audio_device, std::errc::no_such_device},
    {error::adm_win_core_no_playout_device, "ERR_ADM_WIN_CORE_NO_PLAYOUT_DEVICE"sv,
     "On Windows, there is no playback device. Connect one."sv, condition::audio_device, std::errc::no_such_device},
    {error::adm_win_wave_init, "ERR_ADM_WIN_WAVE_INIT"sv,
     "On Windows (Wave API), initializing the audio module failed. The audio driver does not work properly or is "
     "incompatible. Disabling and enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_init_recording, "ERR_ADM_WIN_WAVE_INIT_RECORDING"sv,
     "On Windows (Wave API), initializing the recording device failed. The audio driver does not work properly. "
     "Disabling and enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_init_microphone, "ERR_ADM_WIN_WAVE_INIT_MICROPHONE"sv,
     "On Windows (Wave API), initializing the microphone failed. The audio driver does not work properly. Disabling "
     "and enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_init_playout, "ERR_ADM_WIN_WAVE_INIT_PLAYOUT"sv,
     "On Windows (Wave API), initializing the playback device failed. The audio driver does not work properly. "
     "Disabling and enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_init_speaker, "ERR_ADM_WIN_WAVE_INIT_SPEAKER"sv,
     "On Windows (Wave API), initializing the speaker failed. The audio driver does not work properly. Disabling and "
     "enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_start_recording, "ERR_ADM_WIN_WAVE_START_RECORDING"sv,
     "On Windows (Wave API), recording could not be started. The audio driver does not work properly. Disabling and "
     "enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_win_wave_start_playout, "ERR_ADM_WIN_WAVE_START_PLAYOUT"sv,
     "On Windows (Wave API), playback could not be started. The audio driver does not work properly. Disabling and "
     "enabling the device, restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {error::adm_no_recording_device, "ERR_ADM_NO_RECORDING_DEVICE"sv,
     "Audio Device Module: There is no recording device. It may be unplugged, or another app may use it."sv,
     condition::audio_device, std::errc::no_such_device},
    {error::adm_no_playout_device, "ERR_ADM_NO_PLAYOUT_DEVICE"sv,
     "Audio Device Module: There is no playback device. It may be unplugged, or another app may use it."sv,
     condition::audio_device, std::errc::no_such_device},

    // 1500 to 1699: cameras and the video encoder
    {error::vdm_camera_no_device, "ERR_VDM_CAMERA_NO_DEVICE"sv, "There is no camera."sv, condition::video_device,
     std::errc::no_such_device},
    {error::vdm_camera_not_authorized, "ERR_VDM_CAMERA_NOT_AUTHORIZED"sv,
     "Video Device Module: Use of the camera is not authorized. The user has to give the app the permission."sv,
     condition::video_device, std::errc::permission_denied},
    {error::vdm_win_device_in_use, "ERR_VDM_WIN_DEVICE_IN_USE"sv,
     "The camera is busy. Since SDK 2.4.1 the code is deprecated: onLocalVideoStateChanged reports reason 3 (device "
     "busy) instead."sv,
     condition::video_device, std::errc::device_or_resource_busy},
    {error::vcm_unknown_error, "ERR_VCM_UNKNOWN_ERROR"sv, "Video Device Module: An unknown error occurred."sv,
     condition::video_device},
    {error::vcm_encoder_init_error, "ERR_VCM_ENCODER_INIT_ERROR"sv,
     "Video Device Module: Initializing the video encoder failed. Joining the channel again may help."sv,
     condition::video_device},
    {error::vcm_encoder_encode_error, "ERR_VCM_ENCODER_ENCODE_ERROR"sv,
     "Video Device Module: Encoding failed. Joining the channel again may help."sv, condition::video_device},
    {error::vcm_encoder_set_error, "ERR_VCM_ENCODER_SET_ERROR"sv,
     "Video Device Module: Setting the video encoder failed."sv, condition::video_device},

    // 1700 to 1999: video effects, and the audio service and graphics cards of Windows
    {error::videoeffect_asset_invalid, "ERR_VIDEOEFFECT_ASSET_INVALID"sv,
     "Video effect: The asset is damaged or incomplete. Its configuration file may be unreadable or lack required "
     "fields."sv},
    {error::videoeffect_save_failed, "ERR_VIDEOEFFECT_SAVE_FAILED"sv,
     "Video effect: The configuration could not be saved. Disk space or a permission may be lacking."sv},
    {error::videoeffect_engine_invalid, "ERR_VIDEOEFFECT_ENGINE_INVALID"sv,
     "Video effect: The engine of the effect (which is not the RTC engine) is not initialized or does not exist."sv},
    {error::videoeffect_node_not_active, "ERR_VIDEOEFFECT_NODE_NOT_ACTIVE"sv,
     "Video effect: The node is not active. Call addOrUpdateVideoEffect first."sv},
    {error::videoeffect_invalid_param, "ERR_VIDEOEFFECT_INVALID_PARAM"sv,
     "Video effect: A parameter is invalid or empty. It may be nodeId, actionId, option or key."sv, condition{},
     std::errc::invalid_argument},
    {error::videoeffect_not_supported, "ERR_VIDEOEFFECT_NOT_SUPPORTED"sv,
     "Video effect: The effect is not supported on this device."sv, condition{}, std::errc::not_supported},
    {error::videoeffect_invalid_bundle_path, "ERR_VIDEOEFFECT_INVALID_BUNDLE_PATH"sv,
     "Video effect: The path of the bundle is empty or does not exist."sv},
    {error::adm_win_core_servre_shut_down, "ERR_ADM_WIN_CORE_SERVRE_SHUT_DOWN"sv,
     "On Windows, the audio service of the system (Windows Audio) is disabled. Enabling it or restarting the computer "
     "may help."sv,
     condition::audio_device},
    {error::not_supported_muti_gpu_exclude_window, "ERR_NOT_SUPPORTED_MUTI_GPU_EXCLUDE_WINDOW"sv,
     "On Windows, no window can be excluded from screen sharing if there are several graphics cards."sv,
     condition::screen_capture, std::errc::not_supported},

    // 2000 to 2999: audio loopback
    {error::adm_application_loopback, "ERR_ADM_APPLICATION_LOOPBACK"sv,
     "The audio loopback of an application could not be started."sv},
    {error::adm_application_loopback_stopped, "ERR_ADM_APPLICATION_LOOPBACK_STOPPED"sv,
     "The audio loopback of an application stopped unexpectedly. Usually the application has ended, or the user has "
     "turned loopback off."sv},
    {error::adm_system_loopback, "ERR_ADM_SYSTEM_LOOPBACK"sv,
     "The audio loopback of the system could not be started. A restriction of the system or a conflict of devices may "
     "be the cause."sv},
    {error::adm_system_loopback_stopped, "ERR_ADM_SYSTEM_LOOPBACK_STOPPED"sv,
     "The audio loopback of the system stopped unexpectedly. Usually the user has turned loopback off, or the system "
     "failed."sv},
    {error::adm_loopback_no_permission, "ERR_ADM_LOOPBACK_NO_PERMISSION"sv,
     "The app has no permission for audio loopback."sv, condition{}, std::errc::permission_denied},
    {error::adm_loopback_silent_detected, "ERR_ADM_LOOPBACK_SILENT_DETECTED"sv,
     "The audio loopback has become silent."sv},
    {error::adm_loopback_silent_recovered, "ERR_ADM_LOOPBACK_SILENT_RECOVERED"sv,
     "The audio loopback is no longer silent. The code reports that the problem is over."sv},
};

/// The warnings, ascending by value.
inline constexpr code_info<warning> warnings[] = {
    // 0 to 99: general
    {warning::invalid_view, "WARN_INVALID_VIEW"sv,
     "The given view is invalid. The video call function requires a view, and shows no picture without one. The view "
     "may have a size of zero."sv,
     condition{}, std::errc::invalid_argument},
    {warning::init_video, "WARN_INIT_VIDEO"sv,
     "The video function could not be initialized. Resources may be lacking, or the view may have a size of zero. "
     "There is no picture, but the voice goes on."sv},
    {warning::pending, "WARN_PENDING"sv,
     "The request is pending. Usually a module is not ready, and the SDK has postponed the request."sv, condition{},
     std::errc::operation_in_progress},

    // 100 to 199: channels, roles and connections
    {warning::no_available_channel, "WARN_NO_AVAILABLE_CHANNEL"sv,
     "There are no channel resources. The server may be unable to allocate any. Usually a call is impossible then."sv},
    {warning::lookup_channel_timeout, "WARN_LOOKUP_CHANNEL_TIMEOUT"sv,
     "Looking up the channel timed out. The SDK looks up the given channel when joining it. Usually the network is too "
     "poor to reach the server. The call recovers by itself when the network improves."sv,
     condition{}, std::errc::timed_out},
    {warning::lookup_channel_rejected, "WARN_LOOKUP_CHANNEL_REJECTED"sv,
     "The server refused to look up the channel. Either it cannot handle the request, or the request is illegal. "
     "Leaving the channel and joining it again may help. Since SDK 2.4.1 the code is deprecated: "
     "onConnectionStateChanged reports reason 10 instead."sv},
    {warning::open_channel_timeout, "WARN_OPEN_CHANNEL_TIMEOUT"sv,
     "Opening the channel timed out. The SDK opens the given channel once it has found it. Usually the network is too "
     "poor to reach the server. The call recovers by itself when the network improves."sv,
     condition{}, std::errc::timed_out},
    {warning::open_channel_rejected, "WARN_OPEN_CHANNEL_REJECTED"sv,
     "The server refused to open the channel. Either it cannot handle the request, or the request is illegal. The "
     "token may be for another user ID. Leaving the channel and joining it again may help."sv},
    {warning::switch_live_video_timeout, "WARN_SWITCH_LIVE_VIDEO_TIMEOUT"sv, "Switching the live video timed out."sv,
     condition{}, std::errc::timed_out},
    {warning::set_client_role_timeout, "WARN_SET_CLIENT_ROLE_TIMEOUT"sv,
     "Setting the client role in the live broadcast profile timed out. The call does not recover by itself."sv,
     condition{}, std::errc::timed_out},
    {warning::set_client_role_not_authorized, "WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv,
     "The client is not authorized for its role. The call does not recover by itself."sv, condition{},
     std::errc::operation_not_permitted},
    {warning::open_channel_invalid_ticket, "WARN_OPEN_CHANNEL_INVALID_TICKET"sv,
     "The ticket for opening the channel is invalid. The App ID or the token is wrong. Get valid ones and join the "
     "channel again."sv},
    {warning::open_channel_try_next_vos, "WARN_OPEN_CHANNEL_TRY_NEXT_VOS"sv,
     "The SDK tries another server. The call recovers by itself once that server is reached."sv},
    {warning::channel_connection_unrecoverable, "WARN_CHANNEL_CONNECTION_UNRECOVERABLE"sv,
     "The connection to the channel cannot be recovered."sv},
    {warning::channel_connection_ip_changed, "WARN_CHANNEL_CONNECTION_IP_CHANGED"sv,
     "The IP address of the connection has changed."sv},
    {warning::channel_connection_port_changed, "WARN_CHANNEL_CONNECTION_PORT_CHANGED"sv,
     "The port of the connection has changed."sv},
    {warning::channel_socket_error, "WARN_CHANNEL_SOCKET_ERROR"sv,
     "A socket error occurred. Leaving the channel and joining it again may help."sv},

    // 700 to 799: audio mixing
    {warning::audio_mixing_open_error, "WARN_AUDIO_MIXING_OPEN_ERROR"sv,
     "The file for audio mixing could not be opened. It may be missing, its format unsupported, or its URL out of "
     "reach. The call goes on."sv},

    // 1000 to 1499: audio devices
    {warning::adm_runtime_playout_warning, "WARN_ADM_RUNTIME_PLAYOUT_WARNING"sv,
     "Audio Device Module: The playback device raised a warning at run time. The call goes on."sv,
     condition::audio_device},
    {warning::adm_runtime_recording_warning, "WARN_ADM_RUNTIME_RECORDING_WARNING"sv,
     "Audio Device Module: The recording device raised a warning at run time. The call goes on."sv,
     condition::audio_device},
    {warning::adm_record_audio_silence, "WARN_ADM_RECORD_AUDIO_SILENCE"sv,
     "Audio Device Module: No valid audio data is being collected. The microphone may be in use or defective, or "
     "the permission to record may be missing. The call goes on. Restarting the device may help."sv,
     condition::audio_device},
    {warning::adm_playout_malfunction, "WARN_ADM_PLAYOUT_MALFUNCTION"sv,
     "Audio Device Module: The playback device does not work properly. It fails (up to SDK 3.0), its frequency is "
     "abnormal because the CPU is busy, and audio may freeze (SDK 3.1 to 3.7), or it does not start (SDK 4.x). "
     "Closing other apps, enabling the audio module or joining the channel again may help."sv,
     condition::audio_device},
    {warning::adm_record_malfunction, "WARN_ADM_RECORD_MALFUNCTION"sv,
     "Audio Device Module: The recording device does not work properly. It fails (up to SDK 3.0), its frequency is "
     "abnormal because the CPU is busy, and audio may freeze (SDK 3.1 to 3.7), or it does not start (SDK 4.x). "
     "Closing other apps, enabling the audio module or joining the channel again may help."sv,
     condition::audio_device},
    {warning::adm_call_interruption, "WARN_ADM_CALL_INTERRUPTION"sv,
     "The system interrupted playback or recording. A phone call may be the cause."sv, condition::audio_device},
    {warning::adm_ios_category_not_playandrecord, "WARN_ADM_IOS_CATEGORY_NOT_PLAYANDRECORD"sv,
     "On iOS, the category of the audio session was changed. The SDK sets it back to "
     "AVAudioSessionCategoryPlayAndRecord."sv,
     condition::audio_device},
    {warning::adm_ios_samplerate_change, "WARN_ADM_IOS_SAMPLERATE_CHANGE"sv,
     "On iOS, changing the sample rate raised an exception."sv, condition::audio_device},
    {warning::adm_record_audio_lowlevel, "WARN_ADM_RECORD_AUDIO_LOWLEVEL"sv,
     "Audio Device Module: The recorded voice is too quiet. The user's microphone may be muted, or its boost set "
     "wrongly. The call goes on."sv,
     condition::audio_device},
    {warning::adm_playout_audio_lowlevel, "WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL"sv,
     "Audio Device Module: The voice played back is too quiet. The user's microphone may be muted, or its boost set "
     "wrongly. The call goes on."sv,
     condition::audio_device},
    {warning::adm_record_is_occupied, "WARN_ADM_RECORD_IS_OCCUPIED"sv,
     "Audio Device Module: The recording device is busy. Another app may use it, or the permission to record may be "
     "missing. The call goes on."sv,
     condition::audio_device, std::errc::device_or_resource_busy},
    {warning::adm_windows_no_data_ready_event, "WARN_ADM_WINDOWS_NO_DATA_READY_EVENT"sv,
     "The audio driver does not work properly. There may be no audio data. Disabling and enabling the device, "
     "restarting the computer or updating the driver may help."sv,
     condition::audio_device},
    {warning::adm_inconsistent_audio_device, "WARN_ADM_INCONSISTENT_AUDIO_DEVICE"sv,
     "Recording and playback use different audio devices. This may cause an echo. Use one device for both."sv,
     condition::audio_device},
    {warning::adm_howling, "WARN_ADM_HOWLING"sv,
     "Audio Device Module: Howling was detected. Users of one channel may be too close to each other. SDK 3.1 to "
     "3.7 detects it in the communication profile alone. The call goes on."sv,
     condition::audio_device},
    {warning::adm_glitch_state, "WARN_ADM_GLITCH_STATE"sv,
     "Audio Device Module: The device is in a glitch state. The CPU may be too busy to record and play in time, so "
     "that the sound stutters. The call goes on. SDK 4.x on Android passes the code to onError, where it is "
     "harmless."sv,
     condition::audio_device},
    {warning::adm_improper_settings, "WARN_ADM_IMPROPER_SETTINGS"sv,
     "Audio Device Module: The settings are unsuitable or have changed, or there is a residual echo (SDK 3.1 to 3.7). "
     "The echo, WARN_APM_RESIDUAL_ECHO, may come from threads of the system that are scheduled late, or from a signal "
     "that overflows. The call goes on."sv,
     condition::audio_device},
    {warning::apm_ains_closed, "WARN_APM_AINS_CLOSED"sv,
     "AI noise suppression was turned off. The app did this, or the SDK because the device is too slow."sv},
    {warning::adm_pop_state, "WARN_ADM_POP_STATE"sv, "The audio device reports a pop state."sv,
     condition::audio_device},
    {warning::adm_reg_phone_listenner_failed, "WARN_ADM_REG_PHONE_LISTENNER_FAILED"sv,
     "A listener for the state of the phone could not be registered."sv, condition::audio_device},
    {warning::adm_win_core_no_recording_device, "WARN_ADM_WIN_CORE_NO_RECORDING_DEVICE"sv,
     "There is no recording device. Connect one."sv, condition::audio_device, std::errc::no_such_device},
    {warning::adm_win_core_no_playout_device, "WARN_ADM_WIN_CORE_NO_PLAYOUT_DEVICE"sv,
     "There is no playback device. Connect one."sv, condition::audio_device, std::errc::no_such_device},
    {warning::adm_win_core_improper_capture_release, "WARN_ADM_WIN_CORE_IMPROPER_CAPTURE_RELEASE"sv,
     "The recording device was not released properly. Disabling and enabling the device, restarting the computer or "
     "updating the driver may help."sv,
     condition::audio_device},

    // 1600 to 1699: super resolution
    {warning::super_resolution_stream_over_limitation, "WARN_SUPER_RESOLUTION_STREAM_OVER_LIMITATION"sv,
     "The video of the remote user is too large for super resolution. The limit is 640 x 480, and since SDK 3.5.1 on "
     "Android 640 x 360."sv},
    {warning::super_resolution_user_count_over_limitation, "WARN_SUPER_RESOLUTION_USER_COUNT_OVER_LIMITATION"sv,
     "Super resolution is already in use for another user."sv},
    {warning::super_resolution_device_not_supported, "WARN_SUPER_RESOLUTION_DEVICE_NOT_SUPPORTED"sv,
     "Super resolution does not work on this device."sv, condition{}, std::errc::not_supported},
};

/// The connection reasons, ascending by value.
inline constexpr code_info<connection_reason> connection_reasons[] = {
    {connection_reason::connecting, "CONNECTION_CHANGED_CONNECTING"sv, "The SDK is connecting to the server."sv},
    {connection_reason::join_success, "CONNECTION_CHANGED_JOIN_SUCCESS"sv, "The channel has been joined."sv},
    {connection_reason::interrupted, "CONNECTION_CHANGED_INTERRUPTED"sv,
     "The connection to the server was interrupted. The SDK reconnects by itself."sv, condition::connection,
     std::errc::connection_aborted},
    {connection_reason::banned_by_server, "CONNECTION_CHANGED_BANNED_BY_SERVER"sv,
     "The server removed the user from the channel. The user was banned, or the app's own server called Agora's "
     "kick API. SDK 4.0.0 before 4.0.0.7 and 4.0.1 before 4.0.1.1 reported 21 instead."sv,
     condition::banned},
    {connection_reason::join_failed, "CONNECTION_CHANGED_JOIN_FAILED"sv,
     "The channel could not be joined for 20 minutes, and the SDK gave up. Another network may help."sv,
     condition::connection},
    {connection_reason::leave_channel, "CONNECTION_CHANGED_LEAVE_CHANNEL"sv, "The channel was left."sv},
    {connection_reason::invalid_app_id, "CONNECTION_CHANGED_INVALID_APP_ID"sv,
     "The App ID is invalid. It has to be the one that the Agora Console has for the project. Join again with a "
     "valid one."sv,
     condition::app_id},
    {connection_reason::invalid_channel_name, "CONNECTION_CHANGED_INVALID_CHANNEL_NAME"sv,
     "The channel name is invalid. It is longer than 64 bytes, or has a character that is not allowed. Join again "
     "with a valid one."sv,
     condition::channel_name},
    {connection_reason::invalid_token, "CONNECTION_CHANGED_INVALID_TOKEN"sv,
     "The token is invalid. The causes are those of ERR_INVALID_TOKEN (110): no token although the project has an "
     "App Certificate, or a token for another App ID, channel or user ID."sv,
     condition::token},
    {connection_reason::token_expired, "CONNECTION_CHANGED_TOKEN_EXPIRED"sv,
     "The token has expired. Get a new one. Pass it to renewToken, or join the channel again with it."sv,
     condition::token},
    {connection_reason::rejected_by_server, "CONNECTION_CHANGED_REJECTED_BY_SERVER"sv,
     "The server rejected the connection. The user was in the channel already and joined again, or joined while "
     "startEchoTest was running. Or the server bans the user, as after a call of Agora's kick API by the app's own "
     "server. Call joinChannel once, and stopEchoTest before it."sv},
    {connection_reason::setting_proxy_server, "CONNECTION_CHANGED_SETTING_PROXY_SERVER"sv,
     "The SDK reconnects because a proxy server was set."sv},
    {connection_reason::renew_token, "CONNECTION_CHANGED_RENEW_TOKEN"sv,
     "The token was renewed. After a failure, this makes the SDK connect again."sv},
    {connection_reason::client_ip_address_changed, "CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED"sv,
     "The IP address of the client changed. This happens when the client changes networks. If it happens again and "
     "again, another network may help."sv},
    {connection_reason::keep_alive_timeout, "CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT"sv,
     "No sign of life came from the server in time. The SDK reconnects by itself."sv, condition::connection,
     std::errc::timed_out},
    {connection_reason::rejoin_success, "CONNECTION_CHANGED_REJOIN_SUCCESS"sv,
     "The channel has been joined again, or (SDK 3.3.1 to 3.5.1) the connection to the cloud proxy was interrupted. "
     "In these older releases the name is CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED."sv},
    {connection_reason::lost, "CONNECTION_CHANGED_LOST"sv,
     "The connection was lost. The server did not answer for 10 seconds. The SDK goes on trying, for 20 minutes in "
     "all."sv,
     condition::connection, std::errc::connection_reset},
    {connection_reason::echo_test, "CONNECTION_CHANGED_ECHO_TEST"sv,
     "An echo test changed the state of the connection."sv},
    {connection_reason::client_ip_address_changed_by_user, "CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED_BY_USER"sv,
     "The user changed the local IP address."sv},
    {connection_reason::same_uid_login, "CONNECTION_CHANGED_SAME_UID_LOGIN"sv,
     "The same user ID joined the channel from another device. Do not join again without asking the user, or the "
     "two devices throw each other out."sv},
    {connection_reason::too_many_broadcasters, "CONNECTION_CHANGED_TOO_MANY_BROADCASTERS"sv,
     "The channel has as many hosts as it may have. SDK 3.7 reports this only if the 128-user feature is enabled."sv},
    {connection_reason::license_validation_failure, "CONNECTION_CHANGED_LICENSE_VALIDATION_FAILURE"sv,
     "The license could not be validated. Up to SDK 4.1.0 the name is CONNECTION_CHANGED_LICENSE_VERIFY_FAILED. SDK "
     "4.0.0 before 4.0.0.7 and 4.0.1 before 4.0.1.1 also reported it if the server had removed the user."sv},
    {connection_reason::certification_veryfy_failure, "CONNECTION_CHANGED_CERTIFICATION_VERYFY_FAILURE"sv,
     "The certificate could not be verified."sv},
    {connection_reason::stream_channel_not_available, "CONNECTION_CHANGED_STREAM_CHANNEL_NOT_AVAILABLE"sv,
     "There is no permission to use the stream channel."sv, condition{}, std::errc::operation_not_permitted},
    {connection_reason::inconsistent_appid, "CONNECTION_CHANGED_INCONSISTENT_APPID"sv,
     "The channel was joined with an inconsistent App ID."sv, condition::app_id},
};

/// The local audio reasons, ascending by value.
inline constexpr code_info<local_audio_reason> local_audio_reasons[] = {
    {local_audio_reason::ok, "LOCAL_AUDIO_STREAM_REASON_OK"sv, "The local audio works."sv},
    {local_audio_reason::failure, "LOCAL_AUDIO_STREAM_REASON_FAILURE"sv,
     "The local audio failed for a reason that is not specified. Joining the channel again may help."sv,
     condition::audio_device},
    {local_audio_reason::device_no_permission, "LOCAL_AUDIO_STREAM_REASON_DEVICE_NO_PERMISSION"sv,
     "The app has no permission to use the microphone. Agora's documentation of SDK 4.x deprecates the reason: "
     "onPermissionError reports it."sv,
     condition::audio_device, std::errc::permission_denied},
    {local_audio_reason::device_busy, "LOCAL_AUDIO_STREAM_REASON_DEVICE_BUSY"sv,
     "The microphone is in use already. For example, another app has it. SDK 4.x reports this on Android and iOS "
     "only. The SDK takes it up again by itself, some five seconds after it was freed. Joining the channel again "
     "may help."sv,
     condition::audio_device, std::errc::device_or_resource_busy},
    {local_audio_reason::record_failure, "LOCAL_AUDIO_STREAM_REASON_RECORD_FAILURE"sv,
     "Capturing the audio failed. Check the device."sv, condition::audio_device},
    {local_audio_reason::encode_failure, "LOCAL_AUDIO_STREAM_REASON_ENCODE_FAILURE"sv, "Encoding the audio failed."sv,
     condition::audio_device},
    {local_audio_reason::no_recording_device, "LOCAL_AUDIO_STREAM_REASON_NO_RECORDING_DEVICE"sv,
     "There is no microphone. SDK 4.x reports this on Windows and macOS only. Connect one, or check it in the "
     "settings of the system."sv,
     condition::audio_device, std::errc::no_such_device},
    {local_audio_reason::no_playout_device, "LOCAL_AUDIO_STREAM_REASON_NO_PLAYOUT_DEVICE"sv,
     "There is no speaker. SDK 4.x reports this on Windows and macOS only. Connect one, or check it in the settings "
     "of the system."sv,
     condition::audio_device, std::errc::no_such_device},
    {local_audio_reason::interrupted, "LOCAL_AUDIO_STREAM_REASON_INTERRUPTED"sv,
     "Capturing the audio was interrupted by a phone call, an assistant or an alarm. SDK 4.x reports this on "
     "Android and iOS only. End that first."sv,
     condition::audio_device},
    {local_audio_reason::record_invalid_id, "LOCAL_AUDIO_STREAM_REASON_RECORD_INVALID_ID"sv,
     "The ID of the microphone is invalid. SDK 4.x reports this on Windows only. Check the ID."sv,
     condition::audio_device},
    {local_audio_reason::playout_invalid_id, "LOCAL_AUDIO_STREAM_REASON_PLAYOUT_INVALID_ID"sv,
     "The ID of the speaker is invalid. SDK 4.x reports this on Windows only. Check the ID."sv,
     condition::audio_device},
};

/// The local video reasons, ascending by value.
inline constexpr code_info<local_video_reason> local_video_reasons[] = {
    {local_video_reason::ok, "LOCAL_VIDEO_STREAM_REASON_OK"sv, "The local video works."sv},
    {local_video_reason::failure, "LOCAL_VIDEO_STREAM_REASON_FAILURE"sv,
     "The local video failed for a reason that is not specified."sv, condition::video_device},
    {local_video_reason::device_no_permission, "LOCAL_VIDEO_STREAM_REASON_DEVICE_NO_PERMISSION"sv,
     "The app has no permission to use the camera. Agora's documentation of SDK 4.x deprecates the reason: "
     "onPermissionError reports it. Once the permission has been given, join the channel again."sv,
     condition::video_device, std::errc::permission_denied},
    {local_video_reason::device_busy, "LOCAL_VIDEO_STREAM_REASON_DEVICE_BUSY"sv,
     "The camera is in use already. For example, another app has it. Joining the channel again may help."sv,
     condition::video_device, std::errc::device_or_resource_busy},
    {local_video_reason::capture_failure, "LOCAL_VIDEO_STREAM_REASON_CAPTURE_FAILURE"sv,
     "Capturing the video failed. The camera does not work, another app uses it, or the app is in the background "
     "and the system takes the camera away, as Android 9 and later do. Or no picture came for 4 seconds, or the "
     "same one all the time. The reason also comes with the state CAPTURING, after 15 equal pictures. On Android, "
     "OK follows by itself once another app frees the camera. Joining the channel again may help."sv,
     condition::video_device},
    {local_video_reason::codec_not_support, "LOCAL_VIDEO_STREAM_REASON_CODEC_NOT_SUPPORT"sv,
     "Encoding the video failed, or the encoder is not supported. Headers of SDK 4.2 to 4.6.0, and of builds of "
     "4.0.1 to 4.1.2, have the second meaning. Up to SDK 4.2, but for some of these builds, the name is "
     "LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE."sv,
     condition::video_device},
    {local_video_reason::capture_inbackground, "LOCAL_VIDEO_STREAM_REASON_CAPTURE_INBACKGROUND"sv,
     "On iOS, the app is in the background, where it may not use the camera."sv, condition::video_device},
    {local_video_reason::capture_multiple_foreground_apps,
     "LOCAL_VIDEO_STREAM_REASON_CAPTURE_MULTIPLE_FOREGROUND_APPS"sv,
     "On iOS, the app shares the screen with another one, and may not use the camera. This is Slide Over, Split "
     "View or Picture in Picture. From SDK 4.1 on, the other app has the camera."sv,
     condition::video_device},
    {local_video_reason::device_not_found, "LOCAL_VIDEO_STREAM_REASON_DEVICE_NOT_FOUND"sv,
     "There is no camera. Check that it is connected and works, then join the channel again."sv,
     condition::video_device, std::errc::no_such_device},
    {local_video_reason::device_disconnected, "LOCAL_VIDEO_STREAM_REASON_DEVICE_DISCONNECTED"sv,
     "The camera in use was disconnected. This is reported on macOS, and from SDK 4.5 on also on Windows."sv,
     condition::video_device, std::errc::no_such_device},
    {local_video_reason::device_invalid_id, "LOCAL_VIDEO_STREAM_REASON_DEVICE_INVALID_ID"sv,
     "The ID of the camera is invalid. It is not in the list of devices. This is reported on Windows and macOS."sv,
     condition::video_device},
    {local_video_reason::screen_capture_window_minimized, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_MINIMIZED"sv,
     "The shared window is minimized and cannot be shared. SDK 4.1 to 4.6.0 reports this on macOS only, 4.6.2 and "
     "later also on Windows. Restore the window."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_window_closed, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_CLOSED"sv,
     "The shared window was closed, or has left full screen. Others see nothing then. This is reported on Windows "
     "and macOS. Stop sharing."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_window_occluded, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_OCCLUDED"sv,
     "Another window covers the shared one. On Windows, the SDK blacks out what is covered."sv,
     condition::screen_capture},
    {local_video_reason::device_interrupt, "LOCAL_VIDEO_STREAM_REASON_DEVICE_INTERRUPT"sv,
     "On Android, capturing the video was interrupted. Another app has the camera, or the app is in the background. "
     "A foreground service lets capturing go on there."sv,
     condition::video_device},
    {local_video_reason::device_fatal_error, "LOCAL_VIDEO_STREAM_REASON_DEVICE_FATAL_ERROR"sv,
     "On Android, the camera has a fatal error. Close the camera and start it again. If this changes nothing, its "
     "hardware may be faulty."sv,
     condition::video_device},
    {local_video_reason::screen_capture_window_not_supported,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_NOT_SUPPORTED"sv,
     "Windows of this type cannot be shared. This is reported on Windows. Share the whole screen."sv,
     condition::screen_capture, std::errc::not_supported},
    {local_video_reason::screen_capture_failure, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_FAILURE"sv,
     "Capturing the screen failed, or the window has no data. SDK 4.6.2 and later report this on Windows and "
     "Android."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_no_permission, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_NO_PERMISSION"sv,
     "The app has no permission to capture the screen. This is reported on Windows and macOS."sv,
     condition::screen_capture, std::errc::permission_denied},
    {local_video_reason::screen_capture_paused_23, "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_PAUSED"sv,
     "Screen capture is paused (SDK 4.2.3 to 4.2.7). For example, Windows shows a secure desktop. From SDK 4.3 on, "
     "the value is 28."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_auto_fallback, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_AUTO_FALLBACK"sv,
     "The shared screen may show windows that were to be left out, or (SDK 4.2.3 to 4.2.7) screen capture goes on. "
     "From SDK 4.3 on, it means that windows could not be kept out of the screen on Windows. The screen is shared "
     "as a whole then, and with less speed: what should stay private may be seen. In SDK 4.2.3 to 4.2.7 the name is "
     "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_RESUMED, which is 29 from SDK 4.3 on."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_window_hidden, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_HIDDEN"sv,
     "The shared window is hidden. This is reported on Windows."sv, condition::screen_capture},
    {local_video_reason::screen_capture_window_recover_from_hidden,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_RECOVER_FROM_HIDDEN"sv,
     "The shared window is visible again after it was hidden. This is reported on Windows."sv},
    {local_video_reason::screen_capture_window_recover_from_minimized,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_WINDOW_RECOVER_FROM_MINIMIZED"sv,
     "The shared window is restored again after it was minimized. This is reported on Windows, and from SDK 4.3.1 "
     "on also on macOS."sv},
    {local_video_reason::screen_capture_paused, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_PAUSED"sv,
     "Screen capture is paused. For example, Windows shows a secure desktop, as for UAC or a logon."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_resumed, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_RESUMED"sv,
     "Screen capture goes on. This is reported on Windows."sv},
    {local_video_reason::screen_capture_display_disconnected,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_DISPLAY_DISCONNECTED"sv,
     "The shared display was disconnected, and sharing is paused. This is reported on Windows and macOS. Start "
     "sharing again."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_stopped_by_user, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_STOPPED_BY_USER"sv,
     "The user stopped screen capture, or (SDK 4.2.6 and 4.2.7) the shared screen may show windows to be left out. "
     "SDK 4.6 reports the first on HarmonyOS. Builds of SDK 4.2.6 and 4.2.7 have the second as "
     "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_AUTO_FALLBACK, which is 24 from SDK 4.3 on."sv,
     condition::screen_capture},
    {local_video_reason::screen_capture_interrupted_by_other,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_INTERRUPTED_BY_OTHER"sv,
     "Another screen capture interrupted this one. This is reported on HarmonyOS."sv, condition::screen_capture},
    {local_video_reason::screen_capture_stopped_by_call, "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_STOPPED_BY_CALL"sv,
     "A phone call stopped screen capture. This is reported on HarmonyOS."sv, condition::screen_capture},
    {local_video_reason::screen_capture_exclude_window_failed,
     "LOCAL_VIDEO_STREAM_REASON_SCREEN_CAPTURE_EXCLUDE_WINDOW_FAILED"sv,
     "Some windows could not be kept out of the shared screen. This is reported on Windows."sv,
     condition::screen_capture},
    {local_video_reason::device_system_pressure, "LOCAL_VIDEO_STREAM_REASON_DEVICE_SYSTEM_PRESSURE"sv,
     "The camera is not available because the system is under too much load."sv, condition::video_device},
};

/// The rtmp reasons, ascending by value.
inline constexpr code_info<rtmp_reason> rtmp_reasons[] = {
    {rtmp_reason::ok, "RTMP_STREAM_PUBLISH_REASON_OK"sv,
     "All is well, or streaming to the CDN has not begun or has ended."sv},
    {rtmp_reason::invalid_argument, "RTMP_STREAM_PUBLISH_REASON_INVALID_ARGUMENT"sv,
     "An argument is invalid. Up to SDK 3.7, for example, setLiveTranscoding was not called before the URL was "
     "added. Check the parameters."sv,
     condition{}, std::errc::invalid_argument},
    {rtmp_reason::encrypted_stream_not_allowed, "RTMP_STREAM_PUBLISH_REASON_ENCRYPTED_STREAM_NOT_ALLOWED"sv,
     "An encrypted stream cannot be pushed to a CDN."sv},
    {rtmp_reason::connection_timeout, "RTMP_STREAM_PUBLISH_REASON_CONNECTION_TIMEOUT"sv,
     "The connection for streaming timed out. Publish the stream again."sv, condition{}, std::errc::timed_out},
    {rtmp_reason::internal_server_error, "RTMP_STREAM_PUBLISH_REASON_INTERNAL_SERVER_ERROR"sv,
     "An error occurred on Agora's streaming server. Publish the stream again."sv},
    {rtmp_reason::rtmp_server_error, "RTMP_STREAM_PUBLISH_REASON_RTMP_SERVER_ERROR"sv,
     "An error occurred on the server of the CDN."sv},
    {rtmp_reason::too_often, "RTMP_STREAM_PUBLISH_REASON_TOO_OFTEN"sv, "Requests are made too frequently."sv},
    {rtmp_reason::reach_limit, "RTMP_STREAM_PUBLISH_REASON_REACH_LIMIT"sv,
     "The host streams to more than 10 URLs. Remove some of them first."sv},
    {rtmp_reason::not_authorized, "RTMP_STREAM_PUBLISH_REASON_NOT_AUTHORIZED"sv,
     "The host tried to change or stop the stream of another host. Check the logic of the app."sv, condition{},
     std::errc::operation_not_permitted},
    {rtmp_reason::stream_not_found, "RTMP_STREAM_PUBLISH_REASON_STREAM_NOT_FOUND"sv,
     "The server could not find the stream."sv},
    {rtmp_reason::format_not_supported, "RTMP_STREAM_PUBLISH_REASON_FORMAT_NOT_SUPPORTED"sv,
     "The format of the URL is not supported. Check the URL."sv, condition{}, std::errc::not_supported},
    {rtmp_reason::not_broadcaster, "RTMP_STREAM_PUBLISH_REASON_NOT_BROADCASTER"sv,
     "The user is not a host. Check the logic of the app."sv, condition{}, std::errc::operation_not_permitted},
    {rtmp_reason::transcoding_no_mix_stream, "RTMP_STREAM_PUBLISH_REASON_TRANSCODING_NO_MIX_STREAM"sv,
     "The app changed the transcoding of a stream that has no transcoding. Check the logic of the app."sv},
    {rtmp_reason::net_down, "RTMP_STREAM_PUBLISH_REASON_NET_DOWN"sv, "The network of the host failed."sv, condition{},
     std::errc::network_down},
    {rtmp_reason::invalid_appid, "RTMP_STREAM_PUBLISH_REASON_INVALID_APPID"sv,
     "The App ID has no permission for streaming to a CDN. Enable it in the Agora Console."sv, condition{},
     std::errc::operation_not_permitted},
    {rtmp_reason::invalid_privilege, "RTMP_STREAM_PUBLISH_REASON_INVALID_PRIVILEGE"sv,
     "The project has no permission for streaming services."sv, condition{}, std::errc::operation_not_permitted},
    {rtmp_reason::unpublish_ok, "RTMP_STREAM_UNPUBLISH_REASON_OK"sv, "Streaming to the CDN was stopped as asked."sv},
};

/// The relay errors, ascending by value.
inline constexpr code_info<relay_error> relay_errors[] = {
    {relay_error::ok, "RELAY_OK"sv, "There is no error."sv},
    {relay_error::server_error_response, "RELAY_ERROR_SERVER_ERROR_RESPONSE"sv, "The server answered with an error."sv},
    {relay_error::server_no_response, "RELAY_ERROR_SERVER_NO_RESPONSE"sv,
     "The server does not answer. The network is poor, or the project lacks what a relay needs: the relay service, "
     "or co-host token authentication (as SDK 3.3 to 4.6.0 call it). Agora's support enables it. At the start of a "
     "relay, try again later. During a relay, the app can leave the channel."sv},
    {relay_error::no_resource_available, "RELAY_ERROR_NO_RESOURCE_AVAILABLE"sv,
     "The relay service cannot be reached. Probably the server lacks resources."sv},
    {relay_error::failed_join_src, "RELAY_ERROR_FAILED_JOIN_SRC"sv,
     "The request to relay could not be sent, or (SDK 2.9) the server could not join the source channel."sv},
    {relay_error::failed_join_dest, "RELAY_ERROR_FAILED_JOIN_DEST"sv,
     "The request to relay could not be accepted, or (SDK 2.9) the server could not join the destination channel."sv},
    {relay_error::failed_packet_received_from_src, "RELAY_ERROR_FAILED_PACKET_RECEIVED_FROM_SRC"sv,
     "The server cannot receive the stream."sv},
    {relay_error::failed_packet_sent_to_dest, "RELAY_ERROR_FAILED_PACKET_SENT_TO_DEST"sv,
     "The server cannot send the stream, or (SDK 2.9) no data comes from the source channel."sv},
    {relay_error::server_connection_lost, "RELAY_ERROR_SERVER_CONNECTION_LOST"sv,
     "The connection to the server was lost because the network is poor. The app can leave the channel."sv, condition{},
     std::errc::connection_reset},
    {relay_error::internal_error, "RELAY_ERROR_INTERNAL_ERROR"sv, "An internal error occurred on the server."sv},
    {relay_error::src_token_expired, "RELAY_ERROR_SRC_TOKEN_EXPIRED"sv, "The source channel's token has expired."sv},
    {relay_error::dest_token_expired, "RELAY_ERROR_DEST_TOKEN_EXPIRED"sv,
     "The destination channel's token has expired."sv},
};

/// The renew token errors, ascending by value.
inline constexpr code_info<renew_token_error> renew_token_errors[] = {
    {renew_token_error::success, "RENEW_TOKEN_SUCCESS"sv, "The token was renewed."sv},
    {renew_token_error::failure, "RENEW_TOKEN_FAILURE"sv,
     "The token could not be renewed because of an unknown error on the server. Check what it was generated with, "
     "and pass another one to renewToken."sv},
    {renew_token_error::token_expired, "RENEW_TOKEN_TOKEN_EXPIRED"sv,
     "The new token has expired already. Generate one that is valid for longer."sv, condition::token},
    {renew_token_error::invalid_token, "RENEW_TOKEN_INVALID_TOKEN"sv,
     "The new token is invalid. The causes are those of ERR_INVALID_TOKEN (110). Generate another one, and call "
     "renewToken again."sv,
     condition::token},
    {renew_token_error::invalid_channel_name, "RENEW_TOKEN_INVALID_CHANNEL_NAME"sv,
     "The new token is for another channel. Generate one for this channel, and call renewToken again."sv,
     condition::token},
    {renew_token_error::inconsistent_appid, "RENEW_TOKEN_INCONSISTENT_APPID"sv,
     "The new token is for another App ID. Generate one for this App ID, and call renewToken again."sv,
     condition::token},
    {renew_token_error::canceled_by_new_request, "RENEW_TOKEN_CANCELED_BY_NEW_REQUEST"sv,
     "A newer request to renew the token has canceled this one."sv, condition{}, std::errc::operation_canceled},
};

/// The other names of errors, by which find() finds their rows.
inline constexpr other_name<error> other_error_names[] = {
    {error::invalid_channel_name, "ERR_INVALID_CHANNEL_NAME"sv},
    {error::cert_raw, "ERR_CERT_RAW"sv},
    {error::module_super_resolution_not_found, "ERR_MODULE_SUPER_RESOLUTION_NOT_FOUND"sv},
    {error::already_in_recording, "ERR_ALREADY_IN_RECORDING"sv},
};

/// The other names of warnings, likewise.
inline constexpr other_name<warning> other_warning_names[] = {
    {warning::adm_record_audio_is_active, "WARN_ADM_RECORD_AUDIO_IS_ACTIVE"sv},
    {warning::apm_howling, "WARN_APM_HOWLING"sv},
    {warning::apm_residual_echo, "WARN_APM_RESIDUAL_ECHO"sv},
};

/// The conditions, ascending by value.
inline constexpr condition_info conditions[] = {
    {condition::token, "token"sv, "The token is invalid or has expired."sv},
    {condition::audio_device, "audio_device"sv, "There is a problem with an audio device."sv},
    {condition::video_device, "video_device"sv, "The camera or the video encoder does not work."sv},
    {condition::watermark, "watermark"sv, "The watermark cannot be used."sv},
    {condition::connection, "connection"sv, "The connection was interrupted or lost."sv},
    {condition::app_id, "app_id"sv, "The App ID is invalid."sv},
    {condition::channel_name, "channel_name"sv, "The channel name is invalid."sv},
    {condition::banned, "banned"sv, "The server has banned or removed the user."sv},
    {condition::screen_capture, "screen_capture"sv, "There is a problem with screen sharing."sv},
};

// Lookup ----------------------------------------------------------------------------------------

namespace detail {

// What differs between the enums of codes.
template <class Code>
struct code_traits;

template <class Code>
struct no_other_names {
  static constexpr std::initializer_list<other_name<Code>> other_names = {};
};

template <>
struct code_traits<error> {
  static constexpr const auto& rows = errors;
  static constexpr const auto& other_names = other_error_names;
  static constexpr const char* noun = "error";
  static constexpr const char* category_name = "agora.error";
};
template <>
struct code_traits<warning> {
  static constexpr const auto& rows = warnings;
  static constexpr const auto& other_names = other_warning_names;
  static constexpr const char* noun = "warning";
  static constexpr const char* category_name = "agora.warning";
};
template <>
struct code_traits<connection_reason> : no_other_names<connection_reason> {
  static constexpr const auto& rows = connection_reasons;
  static constexpr const char* noun = "connection reason";
  static constexpr const char* category_name = "agora.connection_reason";
};
template <>
struct code_traits<local_audio_reason> : no_other_names<local_audio_reason> {
  static constexpr const auto& rows = local_audio_reasons;
  static constexpr const char* noun = "local audio reason";
  static constexpr const char* category_name = "agora.local_audio_reason";
};
template <>
struct code_traits<local_video_reason> : no_other_names<local_video_reason> {
  static constexpr const auto& rows = local_video_reasons;
  static constexpr const char* noun = "local video reason";
  static constexpr const char* category_name = "agora.local_video_reason";
};
template <>
struct code_traits<rtmp_reason> : no_other_names<rtmp_reason> {
  static constexpr const auto& rows = rtmp_reasons;
  static constexpr const char* noun = "RTMP reason";
  static constexpr const char* category_name = "agora.rtmp_reason";
};
template <>
struct code_traits<relay_error> : no_other_names<relay_error> {
  static constexpr const auto& rows = relay_errors;
  static constexpr const char* noun = "relay error";
  static constexpr const char* category_name = "agora.relay_error";
};
template <>
struct code_traits<renew_token_error> : no_other_names<renew_token_error> {
  static constexpr const auto& rows = renew_token_errors;
  static constexpr const char* noun = "token renewal error";
  static constexpr const char* category_name = "agora.renew_token_error";
};

template <class Code>
inline constexpr code_info<Code> unknown = {Code{}, ""sv, ""sv};
inline constexpr condition_info unknown_condition = {condition{}, ""sv, ""sv};

// The rows by value: numbers[value] is 1 for the first row of the table, and 0 where there is no row.
template <class Code>
struct value_index {
  static constexpr const auto& rows = code_traits<Code>::rows;
  static constexpr auto count = std::size(rows);
  static constexpr auto last = static_cast<std::size_t>(rows[count - 1].code);
  static_assert(count <= 255, "unsigned char numbers the rows");
  static_assert(last < 65536, "there is a number for each value up to the last");

  unsigned char numbers[last + 1] = {};

  constexpr value_index() noexcept {
    unsigned char number = 0;
    for (const auto& row : rows) numbers[static_cast<std::size_t>(row.code)] = ++number;
  }
};
template <class Code>
inline constexpr value_index<Code> by_value;

// The row of a code, or one without texts.
template <class Code>
constexpr const code_info<Code>& row_of(Code code) noexcept {
  const auto value = static_cast<std::size_t>(code);
  if (value >= std::size(by_value<Code>.numbers)) return unknown<Code>;
  const std::size_t number = by_value<Code>.numbers[value];
  return number > 0 ? code_traits<Code>::rows[number - 1] : unknown<Code>;
}
constexpr const condition_info& row_of(condition code) noexcept {
  for (const auto& row : conditions) {
    if (row.code == code) return row;
  }
  return unknown_condition;
}

}  // namespace detail

/// The row of a code, in constant time; nullptr where the value is unknown.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] constexpr const code_info<Code>* find(Code code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}
/// The row of a condition; nullptr where the value is unknown.
[[nodiscard]] constexpr const condition_info* find(condition code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}

/// The row of the code that has exactly this name, other names included: find<error>("ERR_OK"). nullptr where there is
/// none.
/// ERR_INVALID_TOKEN finds 110, as in the SDK's headers, although the page has this name for 102 too. A const char*
/// must not be null.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] constexpr const code_info<Code>* find(std::string_view name) noexcept {
  using traits = detail::code_traits<Code>;
  // From the end, so that ERR_INVALID_TOKEN finds 110.
  for (auto row = std::size(traits::rows); row-- > 0;) {
    if (traits::rows[row].name == name) return &traits::rows[row];
  }
  for (const auto& other : traits::other_names) {
    if (other.name == name) return find(other.code);
  }
  return nullptr;
}
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
const code_info<Code>* find(std::nullptr_t) = delete;

/// The name of a code, such as "ERR_TIMEDOUT"; "" where the value is unknown. Null-terminated.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] constexpr std::string_view name(Code code) noexcept {
  return detail::row_of(code).name;
}
/// The name of a condition, such as "token"; "" where the value is unknown. Null-terminated.
[[nodiscard]] constexpr std::string_view name(condition code) noexcept { return detail::row_of(code).name; }

/// All that is known about a code, in full sentences, the first of which is its meaning and its message; "" where the
/// value is unknown or no source says what it means. Null-terminated.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] constexpr std::string_view description(Code code) noexcept {
  return detail::row_of(code).description;
}
/// What a condition means, in one sentence; "" where the value is unknown. Null-terminated.
[[nodiscard]] constexpr std::string_view description(condition code) noexcept {
  return detail::row_of(code).description;
}

// The categories --------------------------------------------------------------------------------

namespace detail {

// The one object of a category. It is not allocated, and never destroyed, so that static destructors may use it.
template <class Category>
const Category& instance() noexcept {
  alignas(Category) static unsigned char storage[sizeof(Category)];
  static const Category& object = *::new (static_cast<void*>(storage)) Category();
  return object;
}

// In the texts, ". " occurs only at the end of a sentence.
constexpr std::string_view first_sentence(std::string_view text) noexcept {
  const auto end = text.find(". ");
  return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

// Categories are compared by name, as each shared library and each C++ runtime of a program may have its own objects.
inline bool is_named(const std::error_category& category, std::string_view name) noexcept {
  return category.name() == name;
}

// What the row of a code of any of the enums says; texts are "" where there is none.
struct row_view {
  std::string_view name = ""sv;
  std::string_view description = ""sv;
  agora_errc::condition condition = {};
  std::errc errc = {};
};

// What the row says in one sentence, else name and number; without a name, "unknown" and the number.
inline std::string message_of(const row_view& row, const char* noun, int value) {
  if (!row.description.empty()) return std::string(first_sentence(row.description));
  std::string text(row.name);
  text.append(text.empty() ? "unknown Agora " : " (Agora ").append(noun).append(" ").append(std::to_string(value));
  if (!row.name.empty()) text += ')';
  return text;
}

// What the categories of all codes have in common.
class code_category : public std::error_category {
 public:
  virtual row_view row(int value) const noexcept = 0;
  virtual const char* noun() const noexcept = 0;

  std::string message(int value) const override { return message_of(row(value), noun(), value); }

  std::error_condition default_error_condition(int value) const noexcept override {
    const auto errc = row(value).errc;
    if (errc != std::errc{}) return std::make_error_condition(errc);
    return {value, *this};
  }

  bool equivalent(int value, const std::error_condition& rhs) const noexcept override {
    const auto lhs = default_error_condition(value);
    return lhs.value() == rhs.value() && is_named(lhs.category(), rhs.category().name());
  }
};

template <class Code>
class category_of final : public code_category {
  static_assert(std::is_error_code_enum_v<Code>, "the enum of codes lacks its std::is_error_code_enum");

 public:
  const char* name() const noexcept override { return code_traits<Code>::category_name; }
  const char* noun() const noexcept override { return code_traits<Code>::noun; }

  row_view row(int value) const noexcept override {
    const auto& found = row_of(Code{value});
    return {found.name, found.description, found.condition, found.errc};
  }
};

template <class... Codes>
const code_category* find_category(std::string_view name, code_list<Codes...>) noexcept {
  for (const code_category* const known : {static_cast<const code_category*>(&instance<category_of<Codes>>())...}) {
    if (is_named(*known, name)) return known;
  }
  return nullptr;
}

inline row_view row_of(const std::error_code& code) noexcept {
  const auto* const known = find_category(code.category().name(), codes{});
  return known != nullptr ? known->row(code.value()) : row_view{};
}

// What the operators below compare with a std::error_code.
template <class Code, class = std::enable_if_t<is_code<Code>>>
bool equal(const std::error_code& lhs, Code rhs) noexcept {
  return lhs.value() == static_cast<int>(rhs) && is_named(lhs.category(), code_traits<Code>::category_name);
}
inline bool equal(const std::error_code& lhs, condition rhs) noexcept {
  return rhs != condition{} && row_of(lhs).condition == rhs;  // a row without a condition has condition{}
}
inline bool equal(const std::error_code& lhs, std::errc rhs) noexcept { return lhs == std::make_error_condition(rhs); }

template <class Other>
inline constexpr bool is_comparable = is_code<Other> || std::is_same_v<Other, condition> ||
                                      std::is_same_v<Other, std::errc>;

template <>
class category_of<condition> final : public std::error_category {
 public:
  const char* name() const noexcept override { return "agora.condition"; }

  std::string message(int value) const override {
    return message_of({""sv, description(condition{value})}, "condition", value);
  }

  bool equivalent(const std::error_code& code, int value) const noexcept override {
    return equal(code, condition{value});
  }
};

}  // namespace detail

/// The category of an enum of codes, such as "agora.error" of error, and "agora.condition" of condition. Its message()
/// is the first sentence of the description, else "ERR_NAME (Agora error N)", and "unknown Agora error N" where N is
/// unknown; it throws only std::bad_alloc. Its default_error_condition() is the std::errc of the row, else the code
/// itself. Usable before main, after it, and from any thread.
template <class Code, class = std::enable_if_t<detail::is_code<Code> || std::is_same_v<Code, condition>>>
[[nodiscard]] const std::error_category& category() noexcept {
  return detail::instance<detail::category_of<Code>>();
}

/// The category of an enum of codes by its name, to read a stored code back; nullptr where there is none. A const char*
/// must not be null.
[[nodiscard]] inline const std::error_category* find_category(std::string_view name) noexcept {
  return detail::find_category(name, detail::codes{});
}
const std::error_category* find_category(std::nullptr_t) = delete;

/// Whether the code is of the category of Code, even from another shared library; its value may be unknown:
/// `if (is<error>(ec)) switch (error{ec.value()}) { ... }`.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] bool is(const std::error_code& code) noexcept {
  return detail::is_named(code.category(), detail::code_traits<Code>::category_name);
}

/// The code, known or not, as a std::error_code.
template <class Code, class = std::enable_if_t<detail::is_code<Code>>>
[[nodiscard]] std::error_code make_error_code(Code code) noexcept {
  return {static_cast<int>(code), category<Code>()};
}

/// The condition as a std::error_condition.
[[nodiscard]] inline std::error_condition make_error_condition(condition code) noexcept {
  return {static_cast<int>(code), category<condition>()};
}

/// The error that the result of an SDK method stands for: error::ok for 0 and for a positive id, else the negated
/// result, known or not. INT_MIN, which cannot be negated, stays INT_MIN. Not for what a callback passes:
/// from_result(110) is success, error{110} is the error.
[[nodiscard]] inline std::error_code from_result(int result) noexcept {
  const auto negated = static_cast<int>(-static_cast<long long>(result));
  return make_error_code(error{result < 0 ? negated : 0});
}
/// An int and nothing else: an enumerator of the SDK, such as ERR_INVALID_TOKEN, would be success.
template <class Result>
std::error_code from_result(Result) = delete;

/// The name of a code, even from another shared library; "" where the value is unknown and for codes of other
/// categories. Null-terminated.
[[nodiscard]] inline std::string_view name(const std::error_code& code) noexcept { return detail::row_of(code).name; }

/// All that is known about a code, even from another shared library; "" where the value is unknown, where no source
/// says what it means, and for codes of other categories. Null-terminated.
[[nodiscard]] inline std::string_view description(const std::error_code& code) noexcept {
  return detail::row_of(code).description;
}

/// The condition of a code, even from another shared library, for a switch with a default; condition{} where it has
/// none, and for codes of other categories.
[[nodiscard]] inline condition condition_of(const std::error_code& code) noexcept {
  return detail::row_of(code).condition;
}

/// What a log wants, of a code of any category: "agora.error:110 ERR_INVALID_TOKEN: The token is invalid.", or
/// "agora.error:12345: unknown Agora error 12345". Throws only std::bad_alloc and what the message() of another
/// category throws.
[[nodiscard]] inline std::string to_string(const std::error_code& code) {
  const auto row = detail::row_of(code);
  std::string text = code.category().name();
  text.append(":").append(std::to_string(code.value()));
  if (!row.name.empty()) text.append(" ").append(row.name);
  if (!row.description.empty()) {  // not message(), which another release of this library may have made
    text.append(": ").append(detail::first_sentence(row.description));
  } else if (row.name.empty()) {
    text.append(": ").append(code.message());
  }
  return text;
}

// Comparison ------------------------------------------------------------------------------------
//
// Of a std::error_code with the enums of codes and condition, in both orders. std's operators compare categories by
// address; these are also true for a code whose category object belongs to another shared library. An enumerator in the
// place of the std::error_code is converted to one: hence std::errc, for error{err} == std::errc::timed_out. (A
// std::error_code compares with it by std's operator and our equivalent().) Nothing that merely converts to one of the
// enums is compared: std::atomic<error> == error stays the built-in comparison.

template <class Other, class = std::enable_if_t<detail::is_comparable<Other>>>
[[nodiscard]] bool operator==(const std::error_code& lhs, Other rhs) noexcept {
  return detail::equal(lhs, rhs);
}
template <class Other, class = std::enable_if_t<detail::is_comparable<Other>>>
[[nodiscard]] bool operator==(Other lhs, const std::error_code& rhs) noexcept {
  return detail::equal(rhs, lhs);
}
template <class Other, class = std::enable_if_t<detail::is_comparable<Other>>>
[[nodiscard]] bool operator!=(const std::error_code& lhs, Other rhs) noexcept {
  return !detail::equal(lhs, rhs);
}
template <class Other, class = std::enable_if_t<detail::is_comparable<Other>>>
[[nodiscard]] bool operator!=(Other lhs, const std::error_code& rhs) noexcept {
  return !detail::equal(rhs, lhs);
}

}  // namespace v2_0_0
}  // namespace agora_errc

#endif  // C++17
#endif  // AGORA_ERRC_HPP
