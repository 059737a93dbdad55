// agora_errc: the error and warning codes of the Agora Native SDK as std::error_code.
//
// The documented codes, their values and their names are those of Agora's page "Error Codes and Warning Codes", as
// updated on 9 July 2020; the newer codes are those that the public headers of SDK 4.0 to 4.6 have and the page lacks.
// The descriptions say in our own words what the page says; of newer codes, what these headers and the documentation of
// SDK 4.x say. Where these or the users of SDK 4.x contradict the page, a sentence "In SDK 4.x ..." follows.
//
// A documented code is added in two places: its enumerator in the enum, its row in the table.
//
// Copyright (c) 2026 The agora_errc authors
// SPDX-License-Identifier: MIT

#ifndef AGORA_ERRC_HPP
#define AGORA_ERRC_HPP

#define AGORA_ERRC_VERSION_MAJOR 1
#define AGORA_ERRC_VERSION_MINOR 0
#define AGORA_ERRC_VERSION_PATCH 0

// MSVC tells its language in _MSVC_LANG and leaves __cplusplus at 199711L.
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

// Named after the version, so that each file of a program may include another release of this header.
inline namespace v1_0_0 {

// The codes -------------------------------------------------------------------------------------
//
// An enumerator is the documented name in lower case, without ERR_ or WARN_. Every int is a legal value of both enums.

/// Errors: what the SDK cannot recover from without the application. What a callback passes, an int or an enumerator of
/// the SDK, becomes one by error(err); in braces, Clang calls an enumerator of the SDK narrowing. The result of a
/// method goes to from_result(): error(engine.joinChannel(...)) compiles and makes an unknown error of -102.
enum class error : int {
  // General
  ok = 0,                       ///< There is no error.
  failed = 1,                   ///< A general error occurred whose reason is not classified further.
  invalid_argument = 2,         ///< An argument of the call is invalid.
  not_ready = 3,                ///< A module of the SDK is not ready.
  not_supported = 4,            ///< This function is not supported by the SDK.
  refused = 5,                  ///< The request was rejected.
  buffer_too_small = 6,         ///< The buffer is too small to hold the returned data.
  not_initialized = 7,          ///< The API was called before the SDK was initialized.
  no_permission = 9,            ///< Permission is missing.
  timedout = 10,                ///< An API call timed out.
  canceled = 11,                ///< The request was canceled.
  too_often = 12,               ///< Calls are made too frequently.
  bind_socket = 13,             ///< The SDK could not bind to the network socket.
  net_down = 14,                ///< The network is not available.
  net_nobufs = 15,              ///< There are no network buffers left.
  join_channel_rejected = 17,   ///< The request to join the channel was rejected.
  leave_channel_rejected = 18,  ///< The request to leave the channel was rejected.
  already_in_use = 19,          ///< The resources are occupied and cannot be reused.
  aborted = 20,                 ///< The SDK gave up the request because there were too many requests.
  init_net_engine = 21,  ///< On Windows, certain firewall settings can make the SDK fail to initialize and crash.

  // Tokens, channels and streams
  invalid_app_id = 101,     ///< The given App ID is invalid.
  invalid_token_102 = 102,  ///< The given token is invalid. In SDK 4.x it is ERR_INVALID_CHANNEL_NAME, as in all of the
                            ///< SDK's headers since 2018: the channel name is not valid.
  token_expired = 109,      ///< The token has expired.
  invalid_token = 110,      ///< The token is invalid.
  connection_interrupted = 111,      ///< The connection was interrupted: the CONNECTION_INTERRUPTED callback.
  connection_lost = 112,             ///< The connection was lost: the CONNECTION_LOST callback.
  not_in_channel = 113,              ///< The user is currently not in the channel.
  size_too_large = 114,              ///< The data is too large.
  bitrate_limit = 115,               ///< The bitrate is subject to a limit.
  too_many_data_streams = 116,       ///< There are too many data streams.
  decryption_failed = 120,           ///< Decryption failed.
  client_is_banned_by_server = 123,  ///< The server has banned the client.

  // Watermarks
  watermark_param = 124,  ///< A parameter of the watermark file is wrong.
  watermark_path = 125,   ///< The path of the watermark file is wrong.
  watermark_png = 126,    ///< The format of the watermark file is wrong.
  watermarkr_info = 127,  ///< The information of the watermark file is wrong.
  watermark_argb = 128,   ///< The data format of the watermark file is wrong.
  watermark_read = 129,   ///< The watermark file could not be read.

  // Media engine
  load_media_engine = 1001,   ///< The media engine could not be loaded.
  start_call = 1002,          ///< The call could not be started after the media engine was enabled.
  start_camera = 1003,        ///< The camera could not be started.
  start_video_render = 1004,  ///< The video rendering module could not be started.

  // Audio devices
  adm_general_error = 1005,            ///< Audio Device Module: A general error occurred whose reason is not classified
                                       ///< further.
  adm_java_resource = 1006,            ///< Audio Device Module: Using the Java resources failed.
  adm_sample_rate = 1007,              ///< Audio Device Module: Setting the sampling frequency failed.
  adm_init_playout = 1008,             ///< Audio Device Module: Initializing the playback device failed.
  adm_start_playout = 1009,            ///< Audio Device Module: Starting the playback device failed.
  adm_stop_playout = 1010,             ///< Audio Device Module: Stopping the playback device failed.
  adm_init_recording = 1011,           ///< Audio Device Module: Initializing the recording device failed.
  adm_start_recording = 1012,          ///< Audio Device Module: Starting the recording device failed.
  adm_stop_recording = 1013,           ///< Audio Device Module: Stopping the recording device failed.
  adm_runtime_playout_error = 1015,    ///< Audio Device Module: A playback error occurred at run time.
  adm_runtime_recording_error = 1017,  ///< Audio Device Module: A recording error occurred at run time.
  adm_record_audio_failed = 1018,      ///< Audio Device Module: Recording failed.
  adm_init_loopback = 1022,            ///< Audio Device Module: Initializing the loopback device failed.
  adm_start_loopback = 1023,           ///< Audio Device Module: Starting the loopback device failed.
  adm_no_recording_device = 1359,      ///< Audio Device Module: There is no recording device.
  adm_no_playout_device = 1360,        ///< Audio Device Module: There is no playback device.

  // Video devices
  vdm_camera_not_authorized = 1501,  ///< Video Device Module: Use of the camera is not authorized.
  vcm_unknown_error = 1600,          ///< Video Device Module: An unknown error occurred.
  vcm_encoder_init_error = 1601,     ///< Video Device Module: Initializing the video encoder failed.
  vcm_encoder_encode_error = 1602,   ///< Video Device Module: Encoding failed.
  vcm_encoder_set_error = 1603,      ///< Video Device Module: Setting the video encoder failed.
};

/// Warnings: what the SDK may recover from by itself. What a callback passes becomes one likewise: warning(warn).
enum class warning : int {
  // General
  invalid_view = 8,  ///< The given view is invalid.
  init_video = 16,   ///< The video function could not be initialized.
  pending = 20,      ///< The request is pending.

  // Channels and roles
  no_available_channel = 103,            ///< No channel resources are available.
  lookup_channel_timeout = 104,          ///< Looking up the channel timed out.
  lookup_channel_rejected = 105,         ///< The server rejected the request to look up the channel.
  open_channel_timeout = 106,            ///< Opening the channel timed out.
  open_channel_rejected = 107,           ///< The server rejected the request to open the channel.
  switch_live_video_timeout = 111,       ///< Switching the live video timed out.
  set_client_role_timeout = 118,         ///< Setting the client role in the live broadcast profile timed out.
  set_client_role_not_authorized = 119,  ///< There is no authorization for the client role.
  open_channel_invalid_ticket = 121,     ///< The ticket for opening the channel is invalid.

  // Audio mixing
  audio_mixing_open_error = 701,  ///< Opening the audio mixing failed.

  // Audio devices
  adm_runtime_playout_warning = 1014,    ///< Audio Device Module: The playback device raised a warning at run time.
  adm_runtime_recording_warning = 1016,  ///< Audio Device Module: The recording device raised a warning at run time.
  adm_record_audio_silence = 1019,       ///< Audio Device Module: No valid audio data is being collected.
  adm_playout_malfunction = 1020,        ///< Audio Device Module: The playback device failed.
  adm_record_malfunction = 1021,         ///< Audio Device Module: The recording device failed.
  adm_record_audio_lowlevel = 1031,      ///< Audio Device Module: The recorded voice is too low.
  adm_playout_audio_lowlevel = 1032,     ///< Audio Device Module: The voice played back is too low.
  adm_record_is_occupied = 1033,         ///< Audio Device Module: The recording device is already in use.
  adm_howling = 1051,                    ///< Audio Device Module: Howling was detected.
  adm_glitch_state = 1052,               ///< Audio Device Module: The device is in a glitch state.
  adm_improper_settings = 1053,          ///< Audio Device Module: The settings are unsuitable.
};

/// What several codes have in common, and what to do about it: `if (ec == condition::token)`. A code has at most one of
/// these, a newer one none; a warning has condition::warning besides.
enum class condition : int {
  token = 1,     ///< The token is invalid or has expired: fetch a new one and join again.
  audio_device,  ///< There is a problem with an audio device: check microphone, speaker and permissions.
  video_device,  ///< The camera or the video encoder does not work: check both.
  watermark,     ///< The watermark cannot be used: check the image and its path.
  channel,       ///< The channel was not joined, opened or left: check its name, and whether it is joined already.
  connection,    ///< The connection was interrupted or lost: wait, as the SDK reconnects by itself.
  sdk_internal,  ///< The code is documented as internal to the SDK: log it, as SDK 4.x passes some.
  warning,       ///< The code is a warning: log it and go on, whatever its value.
};

// The table -------------------------------------------------------------------------------------

/// All about a code. Code is error or warning.
template <class Code>
struct code_info {
  Code code;
  std::string_view name;                 ///< "ERR_TIMEDOUT", as documented; of a newer code, as in the SDK's headers
  std::string_view description;          ///< what the code means, in full sentences; "" where no source says it
  agora_errc::condition condition = {};  ///< condition{} where it has none
  std::errc errc = {};                   ///< std::errc{} where it has none
};

// As literals with sv, whose size is known, the texts cost next to no compile time.
using std::string_view_literals::operator""sv;

/// The documented errors, ascending by value.
inline constexpr code_info<error> errors[] = {
    {error::ok, "ERR_OK"sv, "There is no error."sv},
    {error::failed, "ERR_FAILED"sv, "A general error occurred whose reason is not classified further."sv},
    {error::invalid_argument, "ERR_INVALID_ARGUMENT"sv,
     "An argument of the call is invalid. For example, the given channel name contains illegal characters."sv,
     condition{}, std::errc::invalid_argument},
    {error::not_ready, "ERR_NOT_READY"sv,
     "A module of the SDK is not ready. For example, an API relies on a specific module that is not ready yet."sv},
    {error::not_supported, "ERR_NOT_SUPPORTED"sv, "This function is not supported by the SDK."sv, condition{},
     std::errc::not_supported},
    {error::refused, "ERR_REFUSED"sv,
     "The request was rejected. It is internal to the SDK: no API or callback event returns it to the application. "
     "In SDK 4.x it is returned: the engine failed to initialize, the channel name is empty, or a channel of that "
     "name is joined already."sv,
     condition::sdk_internal},
    {error::buffer_too_small, "ERR_BUFFER_TOO_SMALL"sv, "The buffer is too small to hold the returned data."sv},
    {error::not_initialized, "ERR_NOT_INITIALIZED"sv, "The API was called before the SDK was initialized."sv},
    {error::no_permission, "ERR_NO_PERMISSION"sv,
     "Permission is missing. It is internal to the SDK: no API or callback event returns it to the application. "
     "In SDK 4.x it is returned: the user has not given the app permission to use audio or video devices, or an "
     "audience member has called sendStreamMessage."sv,
     condition::sdk_internal, std::errc::permission_denied},
    {error::timedout, "ERR_TIMEDOUT"sv,
     "An API call timed out. Some APIs need the SDK to return the result of the execution, and the SDK took too long "
     "to process the request."sv,
     condition{}, std::errc::timed_out},
    {error::canceled, "ERR_CANCELED"sv,
     "The request was canceled. It is internal to the SDK: no API or callback event returns it to the "
     "application."sv,
     condition::sdk_internal, std::errc::operation_canceled},
    {error::too_often, "ERR_TOO_OFTEN"sv,
     "Calls are made too frequently. It is internal to the SDK: no API or callback event returns it to the "
     "application. "
     "In SDK 4.x it is returned: sendStreamMessage was called too often."sv,
     condition::sdk_internal},
    {error::bind_socket, "ERR_BIND_SOCKET"sv,
     "The SDK could not bind to the network socket. It is internal to the SDK: no API or callback event "
     "returns it to the application."sv,
     condition::sdk_internal},
    {error::net_down, "ERR_NET_DOWN"sv,
     "The network is not available. It is internal to the SDK: no API or callback event returns it to the "
     "application."sv,
     condition::sdk_internal, std::errc::network_down},
    {error::net_nobufs, "ERR_NET_NOBUFS"sv,
     "There are no network buffers left. It is internal to the SDK: no API or callback event returns it to "
     "the application."sv,
     condition::sdk_internal, std::errc::no_buffer_space},
    {error::join_channel_rejected, "ERR_JOIN_CHANNEL_REJECTED"sv,
     "The request to join the channel was rejected. This usually happens when a user who is already in the channel "
     "calls an API to join it, for example joinChannel."sv,
     condition::channel},
    {error::leave_channel_rejected, "ERR_LEAVE_CHANNEL_REJECTED"sv,
     "The request to leave the channel was rejected. This usually happens when a user who has already left the "
     "channel calls an API to leave it, for example leaveChannel."sv,
     condition::channel},
    {error::already_in_use, "ERR_ALREADY_IN_USE"sv, "The resources are occupied and cannot be reused."sv, condition{},
     std::errc::device_or_resource_busy},
    {error::aborted, "ERR_ABORTED"sv,
     "The SDK gave up the request because there were too many requests. It is internal to the SDK: no API or "
     "callback event returns it to the application. "
     "In SDK 4.x it is returned: there were too many requests."sv,
     condition::sdk_internal},
    {error::init_net_engine, "ERR_INIT_NET_ENGINE"sv,
     "On Windows, certain firewall settings can make the SDK fail to initialize and crash."sv},
    {error::invalid_app_id, "ERR_INVALID_APP_ID"sv, "The given App ID is invalid."sv},
    {error::invalid_token_102, "ERR_INVALID_TOKEN"sv,
     "The given token is invalid. "
     "In SDK 4.x it is ERR_INVALID_CHANNEL_NAME, as in all of the SDK's headers since 2018: the channel name is "
     "not valid."sv,
     condition::channel},
    {error::token_expired, "ERR_TOKEN_EXPIRED"sv,
     "The token has expired. Either its authorization timestamp, in seconds since 1 January 1970, has expired: a "
     "token gives access to the Agora service within five minutes after it was generated, and is no longer valid "
     "if it was not used by then. Or its call expiration timestamp has expired: the exact time from which the user "
     "can no longer use the Agora service, for example when forced to leave an ongoing call. Setting it does not "
     "make the Dynamic Key expire, but removes the user from the channel. "
     "In SDK 4.x it is deprecated: onConnectionStateChanged reports the reason CONNECTION_CHANGED_TOKEN_EXPIRED "
     "(9)."sv,
     condition::token},
    {error::invalid_token, "ERR_INVALID_TOKEN"sv,
     "The token is invalid. Either the App Certificate of the project is enabled on the Console, so that a token "
     "is mandatory, but the user still uses the App ID. Or the uid differs: the uid field is mandatory, and the "
     "same uid must be set as the uid parameter of joinChannel. "
     "In SDK 4.x it is deprecated: onConnectionStateChanged reports the reason CONNECTION_CHANGED_INVALID_TOKEN "
     "(8)."sv,
     condition::token},
    {error::connection_interrupted, "ERR_CONNECTION_INTERRUPTED"sv,
     "The connection was interrupted: the CONNECTION_INTERRUPTED callback. This code is for the Agora Web SDK "
     "only. "
     "In SDK 4.x it is for native platforms too: the connection has been lost for more than 4 seconds."sv,
     condition::connection, std::errc::connection_aborted},
    {error::connection_lost, "ERR_CONNECTION_LOST"sv,
     "The connection was lost: the CONNECTION_LOST callback. This code is for the Agora Web SDK only. "
     "In SDK 4.x it is for native platforms too: there has been no connection for 10 seconds."sv,
     condition::connection, std::errc::connection_reset},
    {error::not_in_channel, "ERR_NOT_IN_CHANNEL"sv, "The user is currently not in the channel."sv, condition::channel},
    {error::size_too_large, "ERR_SIZE_TOO_LARGE"sv, "The data is too large."sv, condition{}, std::errc::message_size},
    {error::bitrate_limit, "ERR_BITRATE_LIMIT"sv, "The bitrate is subject to a limit."sv},
    {error::too_many_data_streams, "ERR_TOO_MANY_DATA_STREAMS"sv, "There are too many data streams."sv},
    {error::decryption_failed, "ERR_DECRYPTION_FAILED"sv, "Decryption failed."sv},
    {error::client_is_banned_by_server, "ERR_CLIENT_IS_BANNED_BY_SERVER"sv, "The server has banned the client."sv},
    {error::watermark_param, "ERR_WATERMARK_PARAM"sv, "A parameter of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_path, "ERR_WATERMARK_PATH"sv, "The path of the watermark file is wrong."sv, condition::watermark},
    {error::watermark_png, "ERR_WATERMARK_PNG"sv, "The format of the watermark file is wrong."sv, condition::watermark},
    {error::watermarkr_info, "ERR_WATERMARKR_INFO"sv, "The information of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_argb, "ERR_WATERMARK_ARGB"sv, "The data format of the watermark file is wrong."sv,
     condition::watermark},
    {error::watermark_read, "ERR_WATERMARK_READ"sv, "The watermark file could not be read."sv, condition::watermark},
    {error::load_media_engine, "ERR_LOAD_MEDIA_ENGINE"sv, "The media engine could not be loaded."sv},
    {error::start_call, "ERR_START_CALL"sv, "The call could not be started after the media engine was enabled."sv},
    {error::start_camera, "ERR_START_CAMERA"sv, "The camera could not be started."sv, condition::video_device},
    {error::start_video_render, "ERR_START_VIDEO_RENDER"sv, "The video rendering module could not be started."sv},
    {error::adm_general_error, "ERR_ADM_GENERAL_ERROR"sv,
     "Audio Device Module: A general error occurred whose reason is not classified further."sv,
     condition::audio_device},
    {error::adm_java_resource, "ERR_ADM_JAVA_RESOURCE"sv, "Audio Device Module: Using the Java resources failed."sv,
     condition::audio_device},
    {error::adm_sample_rate, "ERR_ADM_SAMPLE_RATE"sv, "Audio Device Module: Setting the sampling frequency failed."sv,
     condition::audio_device},
    {error::adm_init_playout, "ERR_ADM_INIT_PLAYOUT"sv,
     "Audio Device Module: Initializing the playback device failed."sv, condition::audio_device},
    {error::adm_start_playout, "ERR_ADM_START_PLAYOUT"sv, "Audio Device Module: Starting the playback device failed."sv,
     condition::audio_device},
    {error::adm_stop_playout, "ERR_ADM_STOP_PLAYOUT"sv, "Audio Device Module: Stopping the playback device failed."sv,
     condition::audio_device},
    {error::adm_init_recording, "ERR_ADM_INIT_RECORDING"sv,
     "Audio Device Module: Initializing the recording device failed."sv, condition::audio_device},
    {error::adm_start_recording, "ERR_ADM_START_RECORDING"sv,
     "Audio Device Module: Starting the recording device failed."sv, condition::audio_device},
    {error::adm_stop_recording, "ERR_ADM_STOP_RECORDING"sv,
     "Audio Device Module: Stopping the recording device failed."sv, condition::audio_device},
    {error::adm_runtime_playout_error, "ERR_ADM_RUNTIME_PLAYOUT_ERROR"sv,
     "Audio Device Module: A playback error occurred at run time."sv, condition::audio_device},
    {error::adm_runtime_recording_error, "ERR_ADM_RUNTIME_RECORDING_ERROR"sv,
     "Audio Device Module: A recording error occurred at run time."sv, condition::audio_device},
    {error::adm_record_audio_failed, "ERR_ADM_RECORD_AUDIO_FAILED"sv, "Audio Device Module: Recording failed."sv,
     condition::audio_device},
    {error::adm_init_loopback, "ERR_ADM_INIT_LOOPBACK"sv,
     "Audio Device Module: Initializing the loopback device failed."sv, condition::audio_device},
    {error::adm_start_loopback, "ERR_ADM_START_LOOPBACK"sv,
     "Audio Device Module: Starting the loopback device failed."sv, condition::audio_device},
    {error::adm_no_recording_device, "ERR_ADM_NO_RECORDING_DEVICE"sv,
     "Audio Device Module: There is no recording device."sv, condition::audio_device, std::errc::no_such_device},
    {error::adm_no_playout_device, "ERR_ADM_NO_PLAYOUT_DEVICE"sv, "Audio Device Module: There is no playback device."sv,
     condition::audio_device, std::errc::no_such_device},
    {error::vdm_camera_not_authorized, "ERR_VDM_CAMERA_NOT_AUTHORIZED"sv,
     "Video Device Module: Use of the camera is not authorized."sv, condition::video_device,
     std::errc::permission_denied},
    {error::vcm_unknown_error, "ERR_VCM_UNKNOWN_ERROR"sv, "Video Device Module: An unknown error occurred."sv,
     condition::video_device},
    {error::vcm_encoder_init_error, "ERR_VCM_ENCODER_INIT_ERROR"sv,
     "Video Device Module: Initializing the video encoder failed."sv, condition::video_device},
    {error::vcm_encoder_encode_error, "ERR_VCM_ENCODER_ENCODE_ERROR"sv, "Video Device Module: Encoding failed."sv,
     condition::video_device},
    {error::vcm_encoder_set_error, "ERR_VCM_ENCODER_SET_ERROR"sv,
     "Video Device Module: Setting the video encoder failed."sv, condition::video_device},
};

/// The documented warnings, ascending by value.
inline constexpr code_info<warning> warnings[] = {
    {warning::invalid_view, "WARN_INVALID_VIEW"sv,
     "The given view is invalid. The video call function requires a view."sv, condition{}, std::errc::invalid_argument},
    {warning::init_video, "WARN_INIT_VIDEO"sv, "The video function could not be initialized."sv},
    {warning::pending, "WARN_PENDING"sv,
     "The request is pending. Usually some module is not ready and the SDK has postponed processing the request."sv,
     condition{}, std::errc::operation_in_progress},
    {warning::no_available_channel, "WARN_NO_AVAILABLE_CHANNEL"sv,
     "No channel resources are available. The server may be unable to allocate any."sv, condition::channel},
    {warning::lookup_channel_timeout, "WARN_LOOKUP_CHANNEL_TIMEOUT"sv,
     "Looking up the channel timed out. The SDK looks up the given channel when joining it. This usually happens "
     "when the network is too poor to connect to the server."sv,
     condition::channel, std::errc::timed_out},
    {warning::lookup_channel_rejected, "WARN_LOOKUP_CHANNEL_REJECTED"sv,
     "The server rejected the request to look up the channel. The server cannot process it, or the request is "
     "illegal."sv,
     condition::channel},
    {warning::open_channel_timeout, "WARN_OPEN_CHANNEL_TIMEOUT"sv,
     "Opening the channel timed out. The SDK opens the given channel once it has found it. This usually happens when "
     "the network is too poor to connect to the server."sv,
     condition::channel, std::errc::timed_out},
    {warning::open_channel_rejected, "WARN_OPEN_CHANNEL_REJECTED"sv,
     "The server rejected the request to open the channel. The server cannot process it, or the request is illegal."sv,
     condition::channel},
    {warning::switch_live_video_timeout, "WARN_SWITCH_LIVE_VIDEO_TIMEOUT"sv, "Switching the live video timed out."sv,
     condition{}, std::errc::timed_out},
    {warning::set_client_role_timeout, "WARN_SET_CLIENT_ROLE_TIMEOUT"sv,
     "Setting the client role in the live broadcast profile timed out."sv, condition{}, std::errc::timed_out},
    {warning::set_client_role_not_authorized, "WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv,
     "There is no authorization for the client role."sv, condition{}, std::errc::permission_denied},
    {warning::open_channel_invalid_ticket, "WARN_OPEN_CHANNEL_INVALID_TICKET"sv,
     "The ticket for opening the channel is invalid."sv, condition::channel},
    {warning::audio_mixing_open_error, "WARN_AUDIO_MIXING_OPEN_ERROR"sv, "Opening the audio mixing failed."sv},
    {warning::adm_runtime_playout_warning, "WARN_ADM_RUNTIME_PLAYOUT_WARNING"sv,
     "Audio Device Module: The playback device raised a warning at run time."sv, condition::audio_device},
    {warning::adm_runtime_recording_warning, "WARN_ADM_RUNTIME_RECORDING_WARNING"sv,
     "Audio Device Module: The recording device raised a warning at run time."sv, condition::audio_device},
    {warning::adm_record_audio_silence, "WARN_ADM_RECORD_AUDIO_SILENCE"sv,
     "Audio Device Module: No valid audio data is being collected."sv, condition::audio_device},
    {warning::adm_playout_malfunction, "WARN_ADM_PLAYOUT_MALFUNCTION"sv,
     "Audio Device Module: The playback device failed."sv, condition::audio_device},
    {warning::adm_record_malfunction, "WARN_ADM_RECORD_MALFUNCTION"sv,
     "Audio Device Module: The recording device failed."sv, condition::audio_device},
    {warning::adm_record_audio_lowlevel, "WARN_ADM_RECORD_AUDIO_LOWLEVEL"sv,
     "Audio Device Module: The recorded voice is too low."sv, condition::audio_device},
    {warning::adm_playout_audio_lowlevel, "WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL"sv,
     "Audio Device Module: The voice played back is too low."sv, condition::audio_device},
    {warning::adm_record_is_occupied, "WARN_ADM_RECORD_IS_OCCUPIED"sv,
     "Audio Device Module: The recording device is already in use."sv, condition::audio_device,
     std::errc::device_or_resource_busy},
    {warning::adm_howling, "WARN_ADM_HOWLING"sv, "Audio Device Module: Howling was detected."sv,
     condition::audio_device},
    {warning::adm_glitch_state, "WARN_ADM_GLITCH_STATE"sv, "Audio Device Module: The device is in a glitch state."sv,
     condition::audio_device},
    {warning::adm_improper_settings, "WARN_ADM_IMPROPER_SETTINGS"sv,
     "Audio Device Module: The settings are unsuitable."sv, condition::audio_device},
};

/// The newer errors, ascending by value: those that the headers of SDK 4.0 to 4.6 have and the page lacks. They have no
/// enumerator, no condition and no std::errc. Of a value that is documented too, the row in errors counts.
inline constexpr code_info<error> newer_errors[] = {
    {error{8}, "ERR_INVALID_STATE"sv, "The state does not allow the call."sv},
    {error{22}, "ERR_RESOURCE_LIMITED"sv,
     "Resources could not be allocated, as the app or the system has used them up."sv},
    {error{23}, "ERR_FUNC_IS_PROHIBITED"sv, "The function is not allowed until it is enabled in the Agora Console."sv},
    {error{103}, "ERR_NO_SERVER_RESOURCES"sv, "There are no server resources in the region that was set."sv},
    {error{117}, "ERR_STREAM_MESSAGE_TIMEOUT"sv,
     "A message of a data stream did not arrive in time, within 5 seconds where it is sent reliably or in order."sv},
    {error{119}, "ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv, "The role of the client could not be switched."sv},
    {error{121}, "ERR_INVALID_USER_ID"sv, "The user ID is invalid."sv},
    {error{122}, "ERR_DATASTREAM_DECRYPTION_FAILED"sv,
     "A data stream could not be decrypted, perhaps because of a wrong password."sv},
    {error{130}, "ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH"sv, "An encrypted stream cannot be pushed to a CDN."sv},
    {error{131}, "ERR_LICENSE_CREDENTIAL_INVALID"sv, "The license credential is invalid."sv},
    {error{134}, "ERR_INVALID_USER_ACCOUNT"sv,
     "The user account is invalid: it may have a character or a length that is not allowed."sv},
    {error{135}, "ERR_CERT_VERIFY_FAILURE"sv,
     "The certificate of the server, which encryption needs, could not be verified."sv},
    {error{157}, "ERR_MODULE_NOT_FOUND"sv,
     "A library that the call needs was left out of the app, for example that of noise reduction or of screen "
     "sharing."sv},
    {error{158}, "ERR_CERT_JSON_PART"sv, ""sv},
    {error{159}, "ERR_CERT_JSON_INVAL"sv, ""sv},
    {error{160}, "ERR_CERT_JSON_NOMEM"sv, ""sv},
    {error{161}, "ERR_CERT_CUSTOM"sv, ""sv},
    {error{162}, "ERR_CERT_CREDENTIAL"sv, ""sv},
    {error{163}, "ERR_CERT_SIGN"sv, ""sv},
    {error{164}, "ERR_CERT_FAIL"sv, ""sv},
    {error{165}, "ERR_CERT_BUF"sv, ""sv},
    {error{166}, "ERR_CERT_NULL"sv, ""sv},
    {error{167}, "ERR_CERT_DUEDATE"sv, ""sv},
    {error{168}, "ERR_CERT_REQUEST"sv, ""sv},
    {error{200}, "ERR_PCMSEND_FORMAT"sv, "The PCM format is not supported."sv},
    {error{201}, "ERR_PCMSEND_BUFFEROVERFLOW"sv, "A buffer overflows because PCM data is sent too fast."sv},
    {error{250}, "ERR_RDT_USER_NOT_EXIST"sv, "Reliable data transmission: The user does not exist."sv},
    {error{251}, "ERR_RDT_USER_NOT_READY"sv, "Reliable data transmission: The user is not ready."sv},
    {error{252}, "ERR_RDT_DATA_BLOCKED"sv, "Reliable data transmission: The data stream is blocked."sv},
    {error{253}, "ERR_RDT_CMD_EXCEED_LIMIT"sv,
     "Reliable data transmission: The command stream exceeds its limit: 100 commands a second, of 256 bytes each."sv},
    {error{254}, "ERR_RDT_DATA_EXCEED_LIMIT"sv,
     "Reliable data transmission: The data stream exceeds its limit: 128 KB at once, 4 Mbit a second."sv},
    {error{255}, "ERR_RDT_ENCRYPTION"sv, "Reliable data transmission: Encryption or decryption failed."sv},
    {error{428}, "ERR_LOGIN_ALREADY_LOGIN"sv, ""sv},
    {error{1700}, "ERR_VIDEOEFFECT_ASSET_INVALID"sv, "Video effect: The asset is damaged or incomplete."sv},
    {error{1701}, "ERR_VIDEOEFFECT_SAVE_FAILED"sv,
     "Video effect: The configuration could not be saved, perhaps for lack of disk space or of a permission."sv},
    {error{1702}, "ERR_VIDEOEFFECT_ENGINE_INVALID"sv, "Video effect: The engine is not initialized."sv},
    {error{1704}, "ERR_VIDEOEFFECT_NODE_NOT_ACTIVE"sv,
     "Video effect: The node is not active until addOrUpdateVideoEffect is called."sv},
    {error{1705}, "ERR_VIDEOEFFECT_INVALID_PARAM"sv, "Video effect: A parameter is invalid or empty."sv},
    {error{1706}, "ERR_VIDEOEFFECT_NOT_SUPPORTED"sv, "Video effect: The effect is not supported on this device."sv},
    {error{1707}, "ERR_VIDEOEFFECT_INVALID_BUNDLE_PATH"sv,
     "Video effect: The path of the bundle is empty or does not exist."sv},
    {error{2007}, "ERR_ADM_APPLICATION_LOOPBACK"sv,
     "Audio Device Module: The loopback of an application could not be started."sv},
    {error{2008}, "ERR_ADM_APPLICATION_LOOPBACK_STOPPED"sv,
     "Audio Device Module: The loopback of an application stopped unexpectedly."sv},
    {error{2009}, "ERR_ADM_SYSTEM_LOOPBACK"sv,
     "Audio Device Module: The loopback of the system could not be started."sv},
    {error{2010}, "ERR_ADM_SYSTEM_LOOPBACK_STOPPED"sv,
     "Audio Device Module: The loopback of the system stopped unexpectedly."sv},
    {error{2011}, "ERR_ADM_LOOPBACK_NO_PERMISSION"sv, "Audio Device Module: There is no permission for loopback."sv},
    {error{2012}, "ERR_ADM_LOOPBACK_SILENT_DETECTED"sv, "Audio Device Module: The loopback has become silent."sv},
    {error{2013}, "ERR_ADM_LOOPBACK_SILENT_RECOVERED"sv, "Audio Device Module: The loopback is no longer silent."sv},
};

/// The newer warnings, likewise.
inline constexpr code_info<warning> newer_warnings[] = {
    {warning{122}, "WARN_OPEN_CHANNEL_TRY_NEXT_VOS"sv, "The SDK tries another server."sv},
    {warning{131}, "WARN_CHANNEL_CONNECTION_UNRECOVERABLE"sv, "The connection of the channel cannot be recovered."sv},
    {warning{132}, "WARN_CHANNEL_CONNECTION_IP_CHANGED"sv, "The IP address of the connection has changed."sv},
    {warning{133}, "WARN_CHANNEL_CONNECTION_PORT_CHANGED"sv, "The port of the connection has changed."sv},
    {warning{134}, "WARN_CHANNEL_SOCKET_ERROR"sv, "A socket error occurred: joining the channel again may help."sv},
    {warning{1040}, "WARN_ADM_WINDOWS_NO_DATA_READY_EVENT"sv,
     "Audio Device Module: The audio driver behaves abnormally: disabling and enabling the device, or another "
     "driver, may help."sv},
    {warning{1055}, "WARN_ADM_POP_STATE"sv, "Audio Device Module: The device is in a pop state."sv},
    {warning{1060}, "WARN_ADM_REG_PHONE_LISTENNER_FAILED"sv,
     "Audio Device Module: No listener for the state of the phone could be registered."sv},
    {warning{1322}, "WARN_ADM_WIN_CORE_NO_RECORDING_DEVICE"sv, "Audio Device Module: There is no recording device."sv},
    {warning{1323}, "WARN_ADM_WIN_CORE_NO_PLAYOUT_DEVICE"sv, "Audio Device Module: There is no playback device."sv},
    {warning{1324}, "WARN_ADM_WIN_CORE_IMPROPER_CAPTURE_RELEASE"sv,
     "Audio Device Module: The recording device was not released properly."sv},
};

// Lookup ----------------------------------------------------------------------------------------

namespace detail {

// What differs between errors and warnings.
template <class Code>
struct code_traits;
template <>
struct code_traits<error> {
  static constexpr const auto& documented = errors;
  static constexpr const auto& newer = newer_errors;
  static constexpr const char* noun = "error";
  static constexpr const char* category_name = "agora.error";
};
template <>
struct code_traits<warning> {
  static constexpr const auto& documented = warnings;
  static constexpr const auto& newer = newer_warnings;
  static constexpr const char* noun = "warning";
  static constexpr const char* category_name = "agora.warning";
};

template <class Code>
inline constexpr code_info<Code> unknown = {Code{}, ""sv, ""sv};

// The rows by value: numbers[value] is 1 for the first of the newer rows, counts on through them and then through the
// documented ones, and is 0 where there is no row. Of two rows with the same value the documented one, which is entered
// later, counts.
template <class Code>
struct value_index {
  using traits = code_traits<Code>;
  static constexpr auto newer_count = std::size(traits::newer);
  static constexpr auto documented_count = std::size(traits::documented);
  static_assert(newer_count + documented_count <= 255, "unsigned char numbers the rows");
  static constexpr auto last_newer = static_cast<std::size_t>(traits::newer[newer_count - 1].code);
  static constexpr auto last_documented = static_cast<std::size_t>(traits::documented[documented_count - 1].code);

  unsigned char numbers[1 + (last_newer > last_documented ? last_newer : last_documented)] = {};

  constexpr value_index() noexcept {
    unsigned char number = 0;
    for (const auto& row : traits::newer) numbers[static_cast<std::size_t>(row.code)] = ++number;
    for (const auto& row : traits::documented) numbers[static_cast<std::size_t>(row.code)] = ++number;
  }
};
template <class Code>
inline constexpr value_index<Code> by_value;

template <class Code>
constexpr const code_info<Code>& row_of(Code code) noexcept {
  constexpr auto newer_count = value_index<Code>::newer_count;
  const auto value = static_cast<std::size_t>(code);
  if (value >= std::size(by_value<Code>.numbers)) return unknown<Code>;
  const std::size_t number = by_value<Code>.numbers[value];
  if (number > newer_count) return code_traits<Code>::documented[number - newer_count - 1];
  return number > 0 ? code_traits<Code>::newer[number - 1] : unknown<Code>;
}

}  // namespace detail

/// The row of a code, in constant time; nullptr where the value is unknown: neither documented nor a newer code.
[[nodiscard]] constexpr const code_info<error>* find(error code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}
/// The row of a warning, likewise.
[[nodiscard]] constexpr const code_info<warning>* find(warning code) noexcept {
  const auto& row = detail::row_of(code);
  return row.name.empty() ? nullptr : &row;
}

/// The row with exactly this name, find<error>("ERR_OK") or find<warning>(...); nullptr where there is none.
/// ERR_INVALID_TOKEN, documented for both 102 and 110, finds 110. Other names of the SDK's headers find nothing, such
/// as ERR_INVALID_CHANNEL_NAME for 102. A const char* must not be null.
template <class Code>
[[nodiscard]] constexpr const code_info<Code>* find(std::string_view name) noexcept {
  using traits = detail::code_traits<Code>;
  for (auto row = std::size(traits::documented); row-- > 0;) {
    if (traits::documented[row].name == name) return &traits::documented[row];
  }
  for (const auto& row : traits::newer) {
    if (row.name == name) return &row;
  }
  return nullptr;
}
template <class Code>
const code_info<Code>* find(decltype(nullptr)) = delete;

/// The name, such as "ERR_TIMEDOUT"; "" where the value is unknown. Its data() ends in a null character, as printf
/// needs.
[[nodiscard]] constexpr std::string_view name(error code) noexcept { return detail::row_of(code).name; }
/// The name of a warning, likewise.
[[nodiscard]] constexpr std::string_view name(warning code) noexcept { return detail::row_of(code).name; }

/// What the code means, in full sentences; "" where the value is unknown or no source says what it means. Its data()
/// ends in a null character, as printf needs.
[[nodiscard]] constexpr std::string_view description(error code) noexcept { return detail::row_of(code).description; }
/// What a warning means, likewise.
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

// What message() returns: the description; without one the name and the number; without a name that it is unknown.
// Made of strings instead of by snprintf, it costs a file that uses codes a quarter more compile time.
inline std::string message_text(std::string_view description, std::string_view name, const char* noun, int value) {
  if (!description.empty()) return std::string(description);
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
      case condition::channel: return "The channel was not joined, opened or left."sv;
      case condition::connection: return "The connection was interrupted or lost."sv;
      case condition::sdk_internal: return "The code is documented as internal to the SDK."sv;
      case condition::warning: return "The code is a warning."sv;
    }
    return {};
  }
};

}  // namespace detail

/// The category "agora.error". Its message() is the description, where there is none "ERR_NAME (Agora error N)", and
/// "unknown Agora error N" where N is unknown; it throws only std::bad_alloc. Its default_error_condition() is the
/// std::errc of the row, else the code itself. Usable before main, after it, and from any thread.
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

/// The error in its category, known or not.
[[nodiscard]] inline std::error_code make_error_code(error code) noexcept {
  return {static_cast<int>(code), error_category()};
}
/// The warning in its category, likewise.
[[nodiscard]] inline std::error_code make_error_code(warning code) noexcept {
  return {static_cast<int>(code), warning_category()};
}

/// The condition in its category.
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

/// The name of a code of either category, also of another shared library's; "" where the value is unknown and for codes
/// of other categories.
[[nodiscard]] inline std::string_view name(const std::error_code& code) noexcept {
  if (detail::is_a<error>(code)) return detail::row_of(error{code.value()}).name;
  if (detail::is_a<warning>(code)) return detail::row_of(warning{code.value()}).name;
  return ""sv;
}

// Comparison ------------------------------------------------------------------------------------
//
// Of a std::error_code with error, warning, condition and std::errc, in both orders. std's operators compare categories
// by address; these are also true for a code whose category object belongs to another shared library. An error or a
// warning in the place of the std::error_code is converted to one: error(err) == std::errc::timed_out.

template <class Enum>
auto operator==(const std::error_code& lhs, Enum rhs) noexcept -> decltype(detail::equal(lhs, rhs)) {
  return detail::equal(lhs, rhs);
}
template <class Enum>
auto operator==(Enum lhs, const std::error_code& rhs) noexcept -> decltype(detail::equal(rhs, lhs)) {
  return detail::equal(rhs, lhs);
}
template <class Enum>
auto operator!=(const std::error_code& lhs, Enum rhs) noexcept -> decltype(detail::equal(lhs, rhs)) {
  return !detail::equal(lhs, rhs);
}
template <class Enum>
auto operator!=(Enum lhs, const std::error_code& rhs) noexcept -> decltype(detail::equal(rhs, lhs)) {
  return !detail::equal(rhs, lhs);
}

}  // namespace v1_0_0
}  // namespace agora_errc

// The std hooks ---------------------------------------------------------------------------------

template <>
struct std::is_error_code_enum<agora_errc::error> : std::true_type {};

template <>
struct std::is_error_code_enum<agora_errc::warning> : std::true_type {};

template <>
struct std::is_error_condition_enum<agora_errc::condition> : std::true_type {};

#endif  // C++17
#endif  // AGORA_ERRC_HPP
