// agora_errc: the error and warning codes of the Agora Native SDK as std::error_code.
//
// The codes are all that the public C++ headers of SDK 2.1 to 4.6.3 have, except those of Signaling and RTM. Where
// Agora's page "Error Codes and Warning Codes" of 9 July 2020 has a code, its name is the page's. The descriptions say
// in our own words what the page, the headers and Agora's documentation say: first what the code means in every
// release, then what holds for some releases only.
//
// In this file, a code is an enumerator and a row, both ascending by value. tests/README.md says how to add one.
//
// Tested with GCC 9 to 14, Clang 9 to 22, libstdc++, libc++ and MinGW-w64.
//
// Copyright (c) 2026 The agora_errc authors
// SPDX-License-Identifier: MIT

#ifndef AGORA_ERRC_HPP
#define AGORA_ERRC_HPP

#define AGORA_ERRC_VERSION_MAJOR 1
#define AGORA_ERRC_VERSION_MINOR 0
#define AGORA_ERRC_VERSION_PATCH 0

// MSVC has its language in _MSVC_LANG and leaves __cplusplus at 199711L.
#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "agora_errc.hpp needs C++17 or later: -std=c++17, or /std:c++17 with MSVC"
#else

#include <cstddef>
#include <cstdio>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace agora_errc {

// Named after the version, so that files of one program may include different releases of this header.
inline namespace v1_0_0 {

// The codes -------------------------------------------------------------------------------------
//
// An enumerator is the name in the SDK in lower case, without ERR_ or WARN_; its comment is what message() returns.
// Some values have two names. Every int is a legal value of both enums.

/// Errors: what onError() and the results of methods report. Write error{err} for what a callback passes; error(err)
/// for an enumerator of the SDK, which Clang rejects in braces. Pass the result of a method to from_result():
/// error{engine.joinChannel(...)} compiles but makes -102 an unknown error.
enum class error : int {
  // 0 to 99: general
  /// There is no error.
  ok = 0,
  /// A general error occurred whose reason is not classified further.
  failed = 1,
  /// An argument of the call is invalid.
  invalid_argument = 2,
  /// A module of the SDK is not ready.
  not_ready = 3,
  /// The SDK does not support this function, or cannot perform it in its present state.
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
  /// Another name of invalid_token_102, in the headers of every SDK.
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
  /// Another name of cert_json_part, in SDK 3.x.
  module_super_resolution_not_found = 158,
  /// ERR_CERT_JSON_INVAL (Agora error 159)
  cert_json_inval = 159,
  /// Audio is being recorded already (SDK 3.x), or the cause is not documented (SDK 4.x).
  cert_json_nomem = 160,
  /// Another name of cert_json_nomem, in SDK 3.x.
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

/// Warnings: what the SDK may recover from by itself. For what onWarning() passes, write warning{warn}.
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
  /// There is no authorization for the client role.
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
  /// Audio Device Module: The playback device failed.
  adm_playout_malfunction = 1020,
  /// Audio Device Module: The recording device failed.
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
  /// Another name of adm_record_is_occupied, in SDK 3.x.
  adm_record_audio_is_active = 1033,
  /// The audio driver does not work properly.
  adm_windows_no_data_ready_event = 1040,
  /// Recording and playback use different audio devices.
  adm_inconsistent_audio_device = 1042,
  /// Audio Device Module: Howling was detected.
  adm_howling = 1051,
  /// Another name of adm_howling, in the headers of every SDK.
  apm_howling = 1051,
  /// Audio Device Module: The device is in a glitch state.
  adm_glitch_state = 1052,
  /// Audio Device Module: The settings are unsuitable or have changed, or there is a residual echo (SDK 3.1 to 3.7).
  adm_improper_settings = 1053,
  /// Another name of adm_improper_settings, in SDK 3.1 to 3.7.
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

/// What several codes have in common, and what to do about it: `if (ec == condition::token)`. A code has at most one of
/// these; a warning also has condition::warning.
enum class condition : int {
  /// The token is invalid or has expired: pass a new one to renewToken, or leave the channel and join it again.
  token = 1,
  /// There is a problem with an audio device: check microphone, speaker and permissions.
  audio_device,
  /// The camera or the video encoder does not work: check both.
  video_device,
  /// The watermark cannot be used: check the image and its path.
  watermark,
  /// Joining, opening, leaving or using the channel failed: check its name, and whether it is joined; after a warning,
  /// the network.
  channel,
  /// The connection was interrupted or lost: wait for the SDK to reconnect by itself, unless it has given up.
  connection,
  /// The code is a warning: log it and go on, whatever its value.
  warning,
};

}  // namespace v1_0_0
}  // namespace agora_errc

// The std hooks ---------------------------------------------------------------------------------
//
// Here, because any comparison of these enums may need them, as in GCC after "using namespace std".

template <>
struct std::is_error_code_enum<agora_errc::error> : std::true_type {};

template <>
struct std::is_error_code_enum<agora_errc::warning> : std::true_type {};

template <>
struct std::is_error_condition_enum<agora_errc::condition> : std::true_type {};

namespace agora_errc {
inline namespace v1_0_0 {

// The table -------------------------------------------------------------------------------------

/// Describes a code. Code is error or warning.
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

// As literals with sv know their size, the texts cost hardly any compile time. Not for applications.
using std::string_view_literals::operator""sv;

/// The errors, ascending by value.
inline constexpr code_info<error> errors[] = {
    // 0 to 99: general
    {error::ok, "ERR_OK"sv, "There is no error."sv},
    {error::failed, "ERR_FAILED"sv, "A general error occurred whose reason is not classified further."sv},
    {error::invalid_argument, "ERR_INVALID_ARGUMENT"sv,
     "An argument of the call is invalid. For example, the given channel name contains illegal characters."sv,
     condition{}, std::errc::invalid_argument},
    {error::not_ready, "ERR_NOT_READY"sv,
     "A module of the SDK is not ready. For example, the API needs a module that is not ready yet."sv},
    {error::not_supported, "ERR_NOT_SUPPORTED"sv,
     "The SDK does not support this function, or cannot perform it in its present state. In SDK 4.x it is also "
     "returned if the state of the engine or the device does not allow the call, or the encryption mode is wrong or "
     "its library is missing."sv,
     condition{}, std::errc::not_supported},
    {error::refused, "ERR_REFUSED"sv,
     "The request was rejected. Up to SDK 3.x the code was internal to the SDK: no API or callback event passed it "
     "on. In SDK 4.x it is returned if, for example, the engine failed to initialize, the channel name is empty, "
     "a channel of that name is joined already, or there is no echo test to stop."sv},
    {error::buffer_too_small, "ERR_BUFFER_TOO_SMALL"sv, "The buffer is too small to hold the returned data."sv},
    {error::not_initialized, "ERR_NOT_INITIALIZED"sv, "The API was called before the SDK was initialized."sv},
    {error::invalid_state, "ERR_INVALID_STATE"sv,
     "The present state does not allow the call. For example, startEchoTest was called and not stopped, the "
     "channel is not joined or is joined already, a screen is shared already, or the client role is audience."sv},
    {error::no_permission, "ERR_NO_PERMISSION"sv,
     "A required permission is missing. Up to SDK 3.x the code was internal to the SDK: no API or callback event "
     "passed it on. In SDK 4.x it is returned if the user has not given the app permission to use audio or video "
     "devices."sv,
     condition{}, std::errc::permission_denied},
    {error::timedout, "ERR_TIMEDOUT"sv,
     "An API call timed out. With some APIs the SDK has to return the result of the execution, and processing the "
     "request took too long."sv,
     condition{}, std::errc::timed_out},
    {error::canceled, "ERR_CANCELED"sv,
     "The request was canceled. The code is internal to the SDK: no API or callback event passes it on."sv, condition{},
     std::errc::operation_canceled},
    {error::too_often, "ERR_TOO_OFTEN"sv,
     "Calls are made too frequently. Up to SDK 3.x the code was internal to the SDK: no API or callback event "
     "passed it on. In SDK 4.x the headers still call it internal, but users get it from methods that are called "
     "too often."sv},
    {error::bind_socket, "ERR_BIND_SOCKET"sv,
     "The SDK could not bind to the network socket. The code is internal to the SDK: no API or callback event "
     "passes it on."sv},
    {error::net_down, "ERR_NET_DOWN"sv,
     "The network is not available. The code is internal to the SDK: no API or callback event passes it on."sv,
     condition{}, std::errc::network_down},
    {error::net_nobufs, "ERR_NET_NOBUFS"sv,
     "There are no network buffers left. The code is internal to the SDK: no API or callback event passes it on."sv,
     condition{}, std::errc::no_buffer_space},
    {error::join_channel_rejected, "ERR_JOIN_CHANNEL_REJECTED"sv,
     "The request to join the channel was rejected. Usually the user is in the channel already, and an API such as "
     "joinChannel is called again. In SDK 4.x it also happens while the test of startEchoTest is running, and "
     "after a failed connection or a ban, until leaveChannel has been called. An expired token is not a cause."sv,
     condition::channel},
    {error::leave_channel_rejected, "ERR_LEAVE_CHANNEL_REJECTED"sv,
     "The request to leave the channel was rejected. Usually the user has left the channel already, and an API "
     "such as leaveChannel is called again. In SDK 4.x it also happens when no channel was joined. Nothing has to "
     "be done then."sv,
     condition::channel},
    {error::already_in_use, "ERR_ALREADY_IN_USE"sv, "The resources are in use already and cannot be reused."sv,
     condition{}, std::errc::device_or_resource_busy},
    {error::aborted, "ERR_ABORTED"sv,
     "The SDK gave up on the request, perhaps because there were too many requests. Up to SDK 3.x the code was "
     "internal to the SDK: no API or callback event passed it on. In SDK 4.x it is returned to the application."sv},
    {error::init_net_engine, "ERR_INIT_NET_ENGINE"sv,
     "The SDK failed to initialize. On Windows, certain firewall settings can make it fail and crash."sv},
    {error::resource_limited, "ERR_RESOURCE_LIMITED"sv,
     "Resources could not be allocated, or the file of an audio effect or the metronome was not found. The app or "
     "the system has used up the resources, or the file is missing."sv},
    {error::func_is_prohibited, "ERR_FUNC_IS_PROHIBITED"sv,
     "The function is not allowed until it is enabled in the Agora Console or by Agora support."sv, condition{},
     std::errc::operation_not_permitted},

    // 100 to 123: app, channel, token and data streams
    {error::invalid_app_id, "ERR_INVALID_APP_ID"sv, "The given App ID is invalid."sv},
    {error::invalid_token_102, "ERR_INVALID_TOKEN"sv,
     "The channel name (or, according to documentation of 2020, the given token) is invalid. In SDK 4.x, as in the "
     "headers of every release, the code is ERR_INVALID_CHANNEL_NAME: the channel name is longer than 64 bytes or "
     "has a character that is not allowed. A new token does not help then."sv,
     condition::channel},
    {error::no_server_resources, "ERR_NO_SERVER_RESOURCES"sv,
     "There are no server resources in the region that was set. Setting another region may help."sv},
    {error::token_expired, "ERR_TOKEN_EXPIRED"sv,
     "The token has expired. Either its authorization timestamp, in seconds since 1 January 1970, has passed: a "
     "token not used to access the Agora service within five minutes after it was generated was no longer valid. Or "
     "its call expiration timestamp has passed: from that exact time on, the user can no longer use the service, and "
     "has to leave even an ongoing call. The Dynamic Key itself does not expire then, but the user is removed from "
     "the channel. In SDK 4.x a token has to be used within 24 hours. Pass a new token to renewToken, or leave the "
     "channel and join it again with a new token. The code is deprecated: onConnectionStateChanged reports the reason "
     "CONNECTION_CHANGED_TOKEN_EXPIRED (9), though onError may still report the code."sv,
     condition::token},
    {error::invalid_token, "ERR_INVALID_TOKEN"sv,
     "The token is invalid. Either the App Certificate of the project is enabled on the Console, which makes a "
     "token mandatory, but the app still uses the App ID instead. Or the uid differs: the uid field of the token "
     "is mandatory, and the uid parameter of joinChannel has to be the same uid. In SDK 4.x the token may also be "
     "for another App ID or channel than joinChannel was given, or the project has no App Certificate. The code is "
     "deprecated: onConnectionStateChanged reports the reason CONNECTION_CHANGED_INVALID_TOKEN (8)."sv,
     condition::token},
    {error::connection_interrupted, "ERR_CONNECTION_INTERRUPTED"sv,
     "The connection was interrupted. Up to SDK 3.x the code was for the Agora Web SDK only: the "
     "CONNECTION_INTERRUPTED callback. In SDK 4.x native platforms use it too, after more than 4 seconds without a "
     "connection."sv,
     condition::connection, std::errc::connection_aborted},
    {error::connection_lost, "ERR_CONNECTION_LOST"sv,
     "The connection was lost. Up to SDK 3.x the code was for the Agora Web SDK only: the CONNECTION_LOST "
     "callback. In SDK 4.x native platforms use it too, after 10 seconds without a connection."sv,
     condition::connection, std::errc::connection_reset},
    {error::not_in_channel, "ERR_NOT_IN_CHANNEL"sv,
     "The user is not in the channel. In SDK 4.x a method such as sendStreamMessage needs a channel to be joined "
     "first."sv,
     condition::channel, std::errc::not_connected},
    {error::size_too_large, "ERR_SIZE_TOO_LARGE"sv,
     "The data is too large. In SDK 4.x a message passed to sendStreamMessage is longer than 1024 bytes."sv,
     condition{}, std::errc::message_size},
    {error::bitrate_limit, "ERR_BITRATE_LIMIT"sv,
     "The bitrate exceeds its limit. In SDK 4.x sendStreamMessage was called with more data in a second than is "
     "allowed."sv},
    {error::too_many_data_streams, "ERR_TOO_MANY_DATA_STREAMS"sv,
     "There are too many data streams. In SDK 4.x createDataStream was called for more than five streams."sv},
    {error::stream_message_timeout, "ERR_STREAM_MESSAGE_TIMEOUT"sv,
     "A message of a data stream did not arrive in time. The limit is 5 seconds if it is sent reliably or in "
     "order. The receiver gets the error."sv,
     condition{}, std::errc::timed_out},
    {error::set_client_role_not_authorized, "ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv,
     "The role of the client could not be switched. Leaving the channel and joining it again may help."sv, condition{},
     std::errc::operation_not_permitted},
    {error::decryption_failed, "ERR_DECRYPTION_FAILED"sv, "Decryption failed."sv},
    {error::invalid_user_id, "ERR_INVALID_USER_ID"sv, "The user ID is invalid."sv},
    {error::datastream_decryption_failed, "ERR_DATASTREAM_DECRYPTION_FAILED"sv,
     "A data stream could not be decrypted. The password is wrong, or the sender does not encrypt the stream."sv},
    {error::client_is_banned_by_server, "ERR_CLIENT_IS_BANNED_BY_SERVER"sv,
     "The server has banned the client. In SDK 4.x the user was removed from the channel. Leave it, and join it "
     "again when the ban ends."sv},

    // 124 to 129: watermarks
    {error::watermark_param, "ERR_WATERMARK_PARAM"sv, "A parameter of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_path, "ERR_WATERMARK_PATH"sv, "The path of the watermark file is wrong."sv, condition::watermark},
    {error::watermark_png, "ERR_WATERMARK_PNG"sv, "The format of the watermark file is wrong."sv, condition::watermark},
    {error::watermarkr_info, "ERR_WATERMARKR_INFO"sv, "The information of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_argb, "ERR_WATERMARK_ARGB"sv, "The data format of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_read, "ERR_WATERMARK_READ"sv, "The watermark file could not be read."sv, condition::watermark},

    // 130 to 149: encryption, license and user account
    {error::encrypted_stream_not_allowed_publish, "ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH"sv,
     "An encrypted stream cannot be pushed to a CDN."sv},
    {error::license_credential_invalid, "ERR_LICENSE_CREDENTIAL_INVALID"sv, "The license credential is invalid."sv},
    {error::invalid_user_account, "ERR_INVALID_USER_ACCOUNT"sv,
     "The user account is invalid. It has a character or a length that is not allowed."sv},
    {error::cert_verify_failure, "ERR_CERT_VERIFY_FAILURE"sv,
     "With encryption enabled, the certificate of the server could not be verified."sv},

    // 150 to 156: streaming to a CDN
    {error::publish_stream_cdn_error, "ERR_PUBLISH_STREAM_CDN_ERROR"sv,
     "Streaming to a CDN: The stream could not be pushed. Removing its URL and adding it again may help."sv},
    {error::publish_stream_num_reach_limit, "ERR_PUBLISH_STREAM_NUM_REACH_LIMIT"sv,
     "Streaming to a CDN: The host streams to more than 10 URLs."sv},
    {error::publish_stream_not_authorized, "ERR_PUBLISH_STREAM_NOT_AUTHORIZED"sv,
     "Streaming to a CDN: The host tried to change the URL of another host."sv, condition{},
     std::errc::operation_not_permitted},
    {error::publish_stream_internal_server_error, "ERR_PUBLISH_STREAM_INTERNAL_SERVER_ERROR"sv,
     "Streaming to a CDN: An error occurred on Agora's streaming server. Publishing again may help."sv},
    {error::publish_stream_not_found, "ERR_PUBLISH_STREAM_NOT_FOUND"sv,
     "Streaming to a CDN: The server could not find the stream."sv},
    {error::publish_stream_format_not_supported, "ERR_PUBLISH_STREAM_FORMAT_NOT_SUPPORTED"sv,
     "Streaming to a CDN: The format of the URL is not supported. For example, RTMPS was not supported at first."sv,
     condition{}, std::errc::not_supported},

    // 157 to 199: modules and certificates
    {error::module_not_found, "ERR_MODULE_NOT_FOUND"sv,
     "A library that the call needs was left out of the app. For example, the library of noise reduction or of "
     "screen sharing is missing. In SDK 4.x the code is also ERR_CERT_RAW, whose cause is not documented."sv},
    {error::cert_json_part, "ERR_CERT_JSON_PART"sv,
     "The app lacks the library of super resolution (SDK 3.x), or the cause is not documented (SDK 4.x)."sv},
    {error::cert_json_inval, "ERR_CERT_JSON_INVAL"sv, ""sv},
    {error::cert_json_nomem, "ERR_CERT_JSON_NOMEM"sv,
     "Audio is being recorded already (SDK 3.x), or the cause is not documented (SDK 4.x). In SDK 3.x that "
     "recording has to be stopped first."sv},
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
     "Reliable data transmission: The data stream exceeds its limit. At most 128 KB at once and 4 Mbit a second "
     "are allowed."sv},
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
     "device. Joining the channel again may help. A running call may go on."sv,
     condition::audio_device},
    {error::adm_java_resource, "ERR_ADM_JAVA_RESOURCE"sv,
     "Audio Device Module: Using the Java resources failed. The device may be short of memory or storage. Restarting "
     "it may help."sv,
     condition::audio_device},
    {error::adm_sample_rate, "ERR_ADM_SAMPLE_RATE"sv, "Audio Device Module: Setting the sampling frequency failed."sv,
     condition::audio_device},
    {error::adm_init_playout, "ERR_ADM_INIT_PLAYOUT"sv,
     "Audio Device Module: Initializing the playback device failed. Another app may use it. Joining the channel again "
     "may help. A running call may go on."sv,
     condition::audio_device},
    {error::adm_start_playout, "ERR_ADM_START_PLAYOUT"sv,
     "Audio Device Module: Starting the playback device failed. The device may be defective. On Android, another app "
     "may use it while this app is not in call mode; on iOS, CallKit may have it. Joining the channel again may help. "
     "A running call may go on."sv,
     condition::audio_device},
    {error::adm_stop_playout, "ERR_ADM_STOP_PLAYOUT"sv, "Audio Device Module: Stopping the playback device failed."sv,
     condition::audio_device},
    {error::adm_init_recording, "ERR_ADM_INIT_RECORDING"sv,
     "Audio Device Module: Initializing the recording device failed. The device may be defective. On Android, another "
     "app may use it while this app is not in call mode; on iOS, CallKit may have it. Joining the channel again may "
     "help. A running call may go on."sv,
     condition::audio_device},
    {error::adm_start_recording, "ERR_ADM_START_RECORDING"sv,
     "Audio Device Module: Starting the recording device failed. The device may be defective. On Android, another app "
     "may use it while this app is not in call mode; on iOS, CallKit may have it. Joining the channel again may help. "
     "A running call may go on."sv,
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
     "The app has no permission to record. Another app may also be using the recording device."sv,
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
     "On Android, AudioTrack could not be started. The cause is an error of the system (ROM). Restarting the app or "
     "the device may help. The permission to play (as the headers say) or to record (as Agora's documentation says) "
     "may be missing."sv,
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
     "There is no authorization for the client role. The call does not recover by itself."sv, condition{},
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
     "Audio Device Module: No valid audio data is being collected. The microphone may be in use or defective, or the "
     "permission to record may be missing. Restarting the device may help. The call goes on."sv,
     condition::audio_device},
    {warning::adm_playout_malfunction, "WARN_ADM_PLAYOUT_MALFUNCTION"sv,
     "Audio Device Module: The playback device failed. Its frequency is abnormal because the CPU is busy, and audio "
     "may freeze (SDK 3.1 to 3.7), or it failed to start (SDK 4.x). Closing other apps, enabling the audio module or "
     "joining the channel again may help."sv,
     condition::audio_device},
    {warning::adm_record_malfunction, "WARN_ADM_RECORD_MALFUNCTION"sv,
     "Audio Device Module: The recording device failed. Its frequency is abnormal because the CPU is busy, and audio "
     "may freeze (SDK 3.1 to 3.7), or it failed to start (SDK 4.x). Closing other apps, enabling the audio module or "
     "joining the channel again may help."sv,
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
     "Audio Device Module: Howling was detected. Users of one channel may be too close to each other. SDK 3.x detects "
     "it in the communication profile alone. The call goes on."sv,
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

// Lookup ----------------------------------------------------------------------------------------

namespace detail {

// What differs between errors and warnings.
template <class Code>
struct code_traits;
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

template <class Code>
inline constexpr code_info<Code> unknown = {Code{}, ""sv, ""sv};

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

template <class Code>
constexpr const code_info<Code>& row_of(Code code) noexcept {
  const auto value = static_cast<std::size_t>(code);
  if (value >= std::size(by_value<Code>.numbers)) return unknown<Code>;
  const std::size_t number = by_value<Code>.numbers[value];
  return number > 0 ? code_traits<Code>::rows[number - 1] : unknown<Code>;
}

}  // namespace detail

/// The row of a code, in constant time; nullptr where the value is unknown.
[[nodiscard]] constexpr const code_info<error>* find(error code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}
/// The row of a warning, likewise.
[[nodiscard]] constexpr const code_info<warning>* find(warning code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}

/// The row that has exactly this name, or this other name: find<error>("ERR_OK"), find<warning>("WARN_PENDING").
/// nullptr where there is none. ERR_INVALID_TOKEN finds 110, as in the SDK's headers, although the page has this name
/// for 102 too. A const char* must not be null.
template <class Code>
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
template <class Code>
const code_info<Code>* find(decltype(nullptr)) = delete;

/// The name, such as "ERR_TIMEDOUT"; "" where the value is unknown. Null-terminated.
[[nodiscard]] constexpr std::string_view name(error code) noexcept { return detail::row_of(code).name; }
/// The name of a warning, likewise.
[[nodiscard]] constexpr std::string_view name(warning code) noexcept { return detail::row_of(code).name; }

/// All that is known about the code, in full sentences, the first of which is its meaning and its message; "" where the
/// value is unknown or no source says what it means. Null-terminated.
[[nodiscard]] constexpr std::string_view description(error code) noexcept { return detail::row_of(code).description; }
/// All that is known about a warning, likewise.
[[nodiscard]] constexpr std::string_view description(warning code) noexcept { return detail::row_of(code).description; }

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

// What message() returns: the first sentence of the description, else name and number; without a name, "unknown" and
// the number. The name has to be null-terminated. Building the text from strings, not with snprintf, makes a file that
// uses codes compile a quarter longer.
inline std::string message_text(std::string_view description, std::string_view name, const char* noun, int value) {
  if (!description.empty()) return std::string(first_sentence(description));
  char text[128];
  (void)std::snprintf(text, sizeof(text), name.empty() ? "%sunknown Agora %s %d" : "%s (Agora %s %d)", name.data(),
                      noun, value);
  return text;
}

// Categories are compared by name, as each shared library and each C++ runtime of a program may have its own objects.
inline bool is_named(const std::error_category& category, std::string_view name) noexcept {
  return category.name() == name;
}
template <class Code>
bool is_a(const std::error_code& code) noexcept {
  return is_named(code.category(), code_traits<Code>::category_name);
}

template <class Code>
class code_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return code_traits<Code>::category_name; }

  std::string message(int value) const override {
    const auto& row = row_of(Code{value});
    return message_text(row.description, row.name, code_traits<Code>::noun, value);
  }

  std::error_condition default_error_condition(int value) const noexcept override {
    const auto errc = row_of(Code{value}).errc;
    if (errc != std::errc{}) return std::make_error_condition(errc);
    return {value, *this};
  }

  bool equivalent(int value, const std::error_condition& rhs) const noexcept override {
    const auto lhs = default_error_condition(value);
    return lhs.value() == rhs.value() && is_named(lhs.category(), rhs.category().name());
  }
};

// What the operators below compare with a std::error_code.
inline bool equal(const std::error_code& lhs, error rhs) noexcept {
  return lhs.value() == static_cast<int>(rhs) && is_a<error>(lhs);
}
inline bool equal(const std::error_code& lhs, warning rhs) noexcept {
  return lhs.value() == static_cast<int>(rhs) && is_a<warning>(lhs);
}
inline bool equal(const std::error_code& lhs, condition rhs) noexcept {
  if (rhs == condition{}) return false;  // what a row without a condition has
  if (is_a<error>(lhs)) return row_of(error{lhs.value()}).condition == rhs;
  if (!is_a<warning>(lhs)) return false;
  return rhs == condition::warning || row_of(warning{lhs.value()}).condition == rhs;
}
inline bool equal(const std::error_code& lhs, std::errc rhs) noexcept { return lhs == std::make_error_condition(rhs); }
// Not for what merely converts to one of these: std::atomic<error> == error stays the built-in comparison.
template <class Other>
void equal(const std::error_code&, Other) = delete;

class condition_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return "agora.condition"; }

  std::string message(int value) const override {
    return message_text(description(condition{value}), "", "condition", value);
  }

  bool equivalent(const std::error_code& code, int value) const noexcept override {
    return equal(code, condition{value});
  }

 private:
  static std::string_view description(condition which) noexcept {
    switch (which) {
      case condition::token: return "The token is invalid or has expired."sv;
      case condition::audio_device: return "There is a problem with an audio device."sv;
      case condition::video_device: return "The camera or the video encoder does not work."sv;
      case condition::watermark: return "The watermark cannot be used."sv;
      case condition::channel: return "Joining, opening, leaving or using the channel failed."sv;
      case condition::connection: return "The connection was interrupted or lost."sv;
      case condition::warning: return "The code is a warning."sv;
    }
    return {};
  }
};

// The error that a reason of onConnectionStateChanged stands for, as of SDK 4.6.3. These failure reasons stand for
// none: 4 (JOIN_FAILED), 19 (SAME_UID_LOGIN), 20 (TOO_MANY_BROADCASTERS), 23 (STREAM_CHANNEL_NOT_AVAILABLE), 24
// (INCONSISTENT_APPID).
inline error error_of_reason(int reason, bool failed) noexcept {
  switch (reason) {
    case 2: return error::connection_interrupted;       // CONNECTION_CHANGED_INTERRUPTED
    case 3: return error::client_is_banned_by_server;   // CONNECTION_CHANGED_BANNED_BY_SERVER
    case 6: return error::invalid_app_id;               // CONNECTION_CHANGED_INVALID_APP_ID
    case 7: return error::invalid_channel_name;         // CONNECTION_CHANGED_INVALID_CHANNEL_NAME
    case 8: return error::invalid_token;                // CONNECTION_CHANGED_INVALID_TOKEN
    case 9: return error::token_expired;                // CONNECTION_CHANGED_TOKEN_EXPIRED
    case 10: return error::join_channel_rejected;       // CONNECTION_CHANGED_REJECTED_BY_SERVER
    case 14: return error::connection_interrupted;      // CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT
    case 16: return error::connection_lost;             // CONNECTION_CHANGED_LOST
    case 21: return error::license_credential_invalid;  // CONNECTION_CHANGED_LICENSE_VALIDATION_FAILURE
    case 22: return error::cert_verify_failure;         // CONNECTION_CHANGED_CERTIFICATION_VERYFY_FAILURE
    default: return failed ? error::failed : error::ok;
  }
}

// What get returns for the row of a code of either category, even from another shared library; "" for any other code.
template <class Get>
std::string_view text_of(const std::error_code& code, Get get) noexcept {
  if (is_a<error>(code)) return get(row_of(error{code.value()}));
  if (is_a<warning>(code)) return get(row_of(warning{code.value()}));
  return ""sv;
}

}  // namespace detail

/// The category "agora.error". Its message() is the first sentence of the description, else "ERR_NAME (Agora error N)",
/// and "unknown Agora error N" where N is unknown; it throws only std::bad_alloc. Its
/// default_error_condition() is the std::errc of the row, else the code itself. Usable before main, after it, and from
/// any thread.
[[nodiscard]] inline const std::error_category& error_category() noexcept {
  return detail::instance<detail::code_category<error>>();
}

/// The category "agora.warning", otherwise like error_category().
[[nodiscard]] inline const std::error_category& warning_category() noexcept {
  return detail::instance<detail::code_category<warning>>();
}

/// The category "agora.condition" of agora_errc::condition. Its message() says what the condition means, or "unknown
/// Agora condition N"; it throws only std::bad_alloc.
[[nodiscard]] inline const std::error_category& condition_category() noexcept {
  return detail::instance<detail::condition_category>();
}

/// The error, known or not, as a std::error_code.
[[nodiscard]] inline std::error_code make_error_code(error code) noexcept {
  return {static_cast<int>(code), error_category()};
}
/// The warning, likewise.
[[nodiscard]] inline std::error_code make_error_code(warning code) noexcept {
  return {static_cast<int>(code), warning_category()};
}

/// The condition as a std::error_condition.
[[nodiscard]] inline std::error_condition make_error_condition(condition which) noexcept {
  return {static_cast<int>(which), condition_category()};
}

/// The error that the result of an SDK method stands for: error::ok for 0 and for a positive id, else the negated
/// result, known or not. INT_MIN, which cannot be negated, stays INT_MIN. Not for what a callback passes:
/// from_result(110) is success, error(110) is the error.
[[nodiscard]] inline std::error_code from_result(int result) noexcept {
  const auto negated = static_cast<int>(-static_cast<long long>(result));
  return make_error_code(error{result < 0 ? negated : 0});
}

/// The error that the reason of onConnectionStateChanged(state, reason) of SDK 3.x and 4.x stands for:
/// from_connection_reason(reason, state == agora::rtc::CONNECTION_STATE_FAILED). For a reason that stands for none,
/// known or not, it is error::failed where the connection failed, else error::ok. `if (ec)` is true while the SDK
/// reconnects, too: unless the connection failed, ask for condition::connection first. Once it failed, the channel has
/// to be left before it can be joined again. A reason is not a code: error(reason) compiles but is wrong. Not for the
/// reasons of Signaling and RTM.
[[nodiscard]] inline std::error_code from_connection_reason(int reason, bool failed) noexcept {
  return make_error_code(detail::error_of_reason(reason, failed));
}
/// The second argument is a bool and nothing else, so that swapped arguments and the state itself do not compile.
template <class State>
std::error_code from_connection_reason(int reason, State state) = delete;

/// The name of a code of either category, even from another shared library; "" where the value is unknown and for codes
/// of other categories.
[[nodiscard]] inline std::string_view name(const std::error_code& code) noexcept {
  return detail::text_of(code, [](const auto& row) { return row.name; });
}

/// All that is known about a code of either category, likewise; "" also where no source says what it means.
[[nodiscard]] inline std::string_view description(const std::error_code& code) noexcept {
  return detail::text_of(code, [](const auto& row) { return row.description; });
}

// Comparison ------------------------------------------------------------------------------------
//
// Of a std::error_code with error, warning and condition, in both orders. std's operators compare categories by
// address; these are also true for a code whose category object belongs to another shared library. An error or a
// warning in the place of the std::error_code is converted to one, and compares with std::errc, too: error{err} ==
// std::errc::timed_out.

template <class Enum>
[[nodiscard]] auto operator==(const std::error_code& lhs, Enum rhs) noexcept -> decltype(detail::equal(lhs, rhs)) {
  return detail::equal(lhs, rhs);
}
template <class Enum>
[[nodiscard]] auto operator==(Enum lhs, const std::error_code& rhs) noexcept -> decltype(detail::equal(rhs, lhs)) {
  return detail::equal(rhs, lhs);
}
template <class Enum>
[[nodiscard]] auto operator!=(const std::error_code& lhs, Enum rhs) noexcept -> decltype(detail::equal(lhs, rhs)) {
  return !detail::equal(lhs, rhs);
}
template <class Enum>
[[nodiscard]] auto operator!=(Enum lhs, const std::error_code& rhs) noexcept -> decltype(detail::equal(rhs, lhs)) {
  return !detail::equal(rhs, lhs);
}

}  // namespace v1_0_0
}  // namespace agora_errc

#endif  // C++17
#endif  // AGORA_ERRC_HPP
