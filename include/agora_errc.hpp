// agora_errc: the error and warning codes of the Agora Native SDK as std::error_code.
//
// Which codes exist, their values and their names: Agora's page "Error Codes and Warning Codes",
// as updated on 9 July 2020. The descriptions state what that page states, in our own words.
//
// SPDX-License-Identifier: MIT

#ifndef AGORA_ERRC_HPP
#define AGORA_ERRC_HPP

#define AGORA_ERRC_VERSION_MAJOR 1
#define AGORA_ERRC_VERSION_MINOR 0
#define AGORA_ERRC_VERSION_PATCH 0

#include <cstdio>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace agora_errc {

// The codes -------------------------------------------------------------------------------------
//
// An enumerator is the documented name in lower case, without ERR_ or WARN_. Every int is a legal
// value of both enums.

/// Errors: what the SDK cannot recover from without the application.
enum class error : int {
  // General
  /// There is no error.
  ok = 0,
  /// A general error occurred whose reason is not classified further.
  failed = 1,
  /// An argument of the call is invalid.
  invalid_argument = 2,
  /// A module of the SDK is not ready.
  not_ready = 3,
  /// This function is not supported by the SDK.
  not_supported = 4,
  /// The request was rejected.
  refused = 5,
  /// The buffer is too small to hold the returned data.
  buffer_too_small = 6,
  /// The API was called before the SDK was initialized.
  not_initialized = 7,
  /// Permission is missing.
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
  /// The resources are occupied and cannot be reused.
  already_in_use = 19,
  /// The SDK gave up the request because there were too many requests.
  aborted = 20,
  /// On Windows, certain firewall settings can make the SDK fail to initialize and crash.
  init_net_engine = 21,

  // Joining, tokens and channels
  /// The given App ID is invalid.
  invalid_app_id = 101,
  // The documentation names 102 and 110 alike; the SDK's headers call 102 ERR_INVALID_CHANNEL_NAME.
  /// The given token is invalid.
  invalid_token_102 = 102,
  /// The token has expired.
  token_expired = 109,
  /// The token is invalid.
  invalid_token = 110,
  /// The connection was interrupted: the CONNECTION_INTERRUPTED callback.
  connection_interrupted = 111,
  /// The connection was lost: the CONNECTION_LOST callback.
  connection_lost = 112,
  /// The user has not joined the channel.
  not_in_channel = 113,
  /// The data is too large.
  size_too_large = 114,
  /// The bitrate is subject to a limit.
  bitrate_limit = 115,
  /// There are too many data streams.
  too_many_data_streams = 116,
  /// Decryption failed.
  decryption_failed = 120,
  /// The server has banned the client.
  client_is_banned_by_server = 123,

  // Watermarks
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

  // Media engine
  /// The media engine could not be loaded.
  load_media_engine = 1001,
  /// The call could not be started after the media engine was enabled.
  start_call = 1002,
  /// The camera could not be started.
  start_camera = 1003,
  /// The video rendering module could not be started.
  start_video_render = 1004,

  // Audio devices
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
  /// Audio Device Module: There is no recording device.
  adm_no_recording_device = 1359,
  /// Audio Device Module: There is no playback device.
  adm_no_playout_device = 1360,

  // Video devices
  /// Video Device Module: Use of the camera is not authorized.
  vdm_camera_not_authorized = 1501,
  /// Video Device Module: An unknown error occurred.
  vcm_unknown_error = 1600,
  /// Video Device Module: Initializing the video encoder failed.
  vcm_encoder_init_error = 1601,
  /// Video Device Module: Encoding failed.
  vcm_encoder_encode_error = 1602,
  /// Video Device Module: Setting the video encoder failed.
  vcm_encoder_set_error = 1603,
};

/// Warnings: what the SDK may recover from by itself.
enum class warning : int {
  // General
  /// The given view is invalid.
  invalid_view = 8,
  /// The video function could not be initialized.
  init_video = 16,
  /// The request is pending.
  pending = 20,

  // Channels
  /// No channel resources are available.
  no_available_channel = 103,
  /// Looking up the channel timed out.
  lookup_channel_timeout = 104,
  /// The server rejected the request to look up the channel.
  lookup_channel_rejected = 105,
  /// Opening the channel timed out.
  open_channel_timeout = 106,
  /// The server rejected the request to open the channel.
  open_channel_rejected = 107,
  /// Switching the live video timed out.
  switch_live_video_timeout = 111,
  /// Setting the client role in the live broadcast profile timed out.
  set_client_role_timeout = 118,
  /// There is no authorization for the client role.
  set_client_role_not_authorized = 119,
  /// The ticket for opening the channel is invalid.
  open_channel_invalid_ticket = 121,

  // Audio mixing
  /// Opening the audio mixing failed.
  audio_mixing_open_error = 701,

  // Audio devices
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
  /// Audio Device Module: The recorded voice is too low.
  adm_record_audio_lowlevel = 1031,
  /// Audio Device Module: The voice played back is too low.
  adm_playout_audio_lowlevel = 1032,
  /// Audio Device Module: The recording device is already in use.
  adm_record_is_occupied = 1033,
  /// Audio Device Module: Howling was detected.
  adm_howling = 1051,
  /// Audio Device Module: The device is in a glitch state.
  adm_glitch_state = 1052,
  /// Audio Device Module: The settings are unsuitable.
  adm_improper_settings = 1053,
};

/// What an error or a warning asks of the application: `if (ec == condition::token)`.
enum class condition {
  /// The token is invalid or has expired: fetch a new one and join again.
  token = 1,
  /// An audio device does not work: check microphone, speaker and permissions.
  audio_device,
  /// The camera or the video encoder does not work: check both.
  video_device,
  /// The watermark cannot be used: check the image and its path.
  watermark,
  /// The channel was not joined, opened or left: leave it or join again.
  channel,
  /// The code is documented as never reaching the application: report a bug.
  sdk_internal,
  /// The code is documented for the Agora Web SDK only: ignore it on native platforms.
  web_only,
};

// The table -------------------------------------------------------------------------------------

/// A documented code: its name as Agora documents it ("ERR_TIMEDOUT") and what it means.
template <class Code>
struct code_info {
  Code code;
  std::string_view name;
  std::string_view description;
};

namespace detail {

using namespace std::string_view_literals;

// A code that means the same as a std::errc.
template <class Code>
struct portable {
  Code code;
  std::errc meaning;
};

// The documented codes from first to last, for all of which a condition is true.
template <class Code>
struct range {
  condition asked;
  Code first;
  Code last;
};

// All that is known of errors; Code is error. A template, like the rest of this header, so that a
// file pays for compiling only what it uses.
template <class Code>
struct error_facts {
  static constexpr std::string_view category_name = "agora.error"sv;
  static constexpr const char* unknown = "unknown Agora error ";

  static constexpr code_info<Code> rows[63] = {
      {Code::ok, "ERR_OK"sv, "There is no error."sv},
      {Code::failed, "ERR_FAILED"sv,
       "A general error occurred whose reason is not classified further."sv},
      {Code::invalid_argument, "ERR_INVALID_ARGUMENT"sv,
       "An argument of the call is invalid. For example, the given channel name contains "
       "illegal characters."sv},
      {Code::not_ready, "ERR_NOT_READY"sv,
       "A module of the SDK is not ready. For example, an API relies on a specific module that "
       "is not ready yet."sv},
      {Code::not_supported, "ERR_NOT_SUPPORTED"sv, "This function is not supported by the SDK."sv},
      {Code::refused, "ERR_REFUSED"sv,
       "The request was rejected. This code is internal to the SDK: no API or callback event "
       "returns it to the application."sv},
      {Code::buffer_too_small, "ERR_BUFFER_TOO_SMALL"sv,
       "The buffer is too small to hold the returned data."sv},
      {Code::not_initialized, "ERR_NOT_INITIALIZED"sv,
       "The API was called before the SDK was initialized."sv},
      {Code::no_permission, "ERR_NO_PERMISSION"sv,
       "Permission is missing. This code is internal to the SDK: no API or callback event "
       "returns it to the application."sv},
      {Code::timedout, "ERR_TIMEDOUT"sv,
       "An API call timed out. Some APIs need the SDK to return the result of the execution, "
       "and the SDK took too long to process the request."sv},
      {Code::canceled, "ERR_CANCELED"sv,
       "The request was canceled. This code is internal to the SDK: no API or callback event "
       "returns it to the application."sv},
      {Code::too_often, "ERR_TOO_OFTEN"sv,
       "Calls are made too frequently. This code is internal to the SDK: no API or callback "
       "event returns it to the application."sv},
      {Code::bind_socket, "ERR_BIND_SOCKET"sv,
       "The SDK could not bind to the network socket. This code is internal to the SDK: no API "
       "or callback event returns it to the application."sv},
      {Code::net_down, "ERR_NET_DOWN"sv,
       "The network is not available. This code is internal to the SDK: no API or callback "
       "event returns it to the application."sv},
      {Code::net_nobufs, "ERR_NET_NOBUFS"sv,
       "There are no network buffers left. This code is internal to the SDK: no API or callback "
       "event returns it to the application."sv},
      {Code::join_channel_rejected, "ERR_JOIN_CHANNEL_REJECTED"sv,
       "The request to join the channel was rejected. This usually happens when a user who is "
       "already in the channel calls an API to join it, for example joinChannel."sv},
      {Code::leave_channel_rejected, "ERR_LEAVE_CHANNEL_REJECTED"sv,
       "The request to leave the channel was rejected. This usually happens when a user who has "
       "already left the channel calls an API to leave it, for example leaveChannel."sv},
      {Code::already_in_use, "ERR_ALREADY_IN_USE"sv,
       "The resources are occupied and cannot be reused."sv},
      {Code::aborted, "ERR_ABORTED"sv,
       "The SDK gave up the request because there were too many requests. This code is internal "
       "to the SDK: no API or callback event returns it to the application."sv},
      {Code::init_net_engine, "ERR_INIT_NET_ENGINE"sv,
       "On Windows, certain firewall settings can make the SDK fail to initialize and crash."sv},
      {Code::invalid_app_id, "ERR_INVALID_APP_ID"sv, "The given App ID is invalid."sv},
      {Code::invalid_token_102, "ERR_INVALID_TOKEN"sv, "The given token is invalid."sv},
      {Code::token_expired, "ERR_TOKEN_EXPIRED"sv,
       "The token has expired. Either its authorization timestamp, in seconds since 1 January "
       "1970, has expired: a token gives access to the Agora service within five minutes after "
       "it was generated, and is no longer valid if it was not used by then. Or its call "
       "expiration timestamp has expired: the exact time from which the user can no longer use "
       "the Agora service, for example when forced to leave an ongoing call. Setting it does "
       "not make the Dynamic Key expire, but removes the user from the channel."sv},
      {Code::invalid_token, "ERR_INVALID_TOKEN"sv,
       "The token is invalid. Either the App Certificate of the project is enabled on the "
       "Console, so that a token is mandatory, but the user still uses the App ID. Or the uid "
       "differs: the uid field is mandatory, and the same uid must be set as the uid parameter "
       "of joinChannel."sv},
      {Code::connection_interrupted, "ERR_CONNECTION_INTERRUPTED"sv,
       "The connection was interrupted: the CONNECTION_INTERRUPTED callback. This code is for "
       "the Agora Web SDK only."sv},
      {Code::connection_lost, "ERR_CONNECTION_LOST"sv,
       "The connection was lost: the CONNECTION_LOST callback. This code is for the Agora Web "
       "SDK only."sv},
      {Code::not_in_channel, "ERR_NOT_IN_CHANNEL"sv, "The user has not joined the channel."sv},
      {Code::size_too_large, "ERR_SIZE_TOO_LARGE"sv, "The data is too large."sv},
      {Code::bitrate_limit, "ERR_BITRATE_LIMIT"sv, "The bitrate is subject to a limit."sv},
      {Code::too_many_data_streams, "ERR_TOO_MANY_DATA_STREAMS"sv,
       "There are too many data streams."sv},
      {Code::decryption_failed, "ERR_DECRYPTION_FAILED"sv, "Decryption failed."sv},
      {Code::client_is_banned_by_server, "ERR_CLIENT_IS_BANNED_BY_SERVER"sv,
       "The server has banned the client."sv},
      {Code::watermark_param, "ERR_WATERMARK_PARAM"sv,
       "A parameter of the watermark file is wrong."sv},
      {Code::watermark_path, "ERR_WATERMARK_PATH"sv, "The path of the watermark file is wrong."sv},
      {Code::watermark_png, "ERR_WATERMARK_PNG"sv, "The format of the watermark file is wrong."sv},
      {Code::watermarkr_info, "ERR_WATERMARKR_INFO"sv,
       "The information of the watermark file is wrong."sv},
      {Code::watermark_argb, "ERR_WATERMARK_ARGB"sv,
       "The data format of the watermark file is wrong."sv},
      {Code::watermark_read, "ERR_WATERMARK_READ"sv, "The watermark file could not be read."sv},
      {Code::load_media_engine, "ERR_LOAD_MEDIA_ENGINE"sv,
       "The media engine could not be loaded."sv},
      {Code::start_call, "ERR_START_CALL"sv,
       "The call could not be started after the media engine was enabled."sv},
      {Code::start_camera, "ERR_START_CAMERA"sv, "The camera could not be started."sv},
      {Code::start_video_render, "ERR_START_VIDEO_RENDER"sv,
       "The video rendering module could not be started."sv},
      {Code::adm_general_error, "ERR_ADM_GENERAL_ERROR"sv,
       "Audio Device Module: A general error occurred whose reason is not classified further."sv},
      {Code::adm_java_resource, "ERR_ADM_JAVA_RESOURCE"sv,
       "Audio Device Module: Using the Java resources failed."sv},
      {Code::adm_sample_rate, "ERR_ADM_SAMPLE_RATE"sv,
       "Audio Device Module: Setting the sampling frequency failed."sv},
      {Code::adm_init_playout, "ERR_ADM_INIT_PLAYOUT"sv,
       "Audio Device Module: Initializing the playback device failed."sv},
      {Code::adm_start_playout, "ERR_ADM_START_PLAYOUT"sv,
       "Audio Device Module: Starting the playback device failed."sv},
      {Code::adm_stop_playout, "ERR_ADM_STOP_PLAYOUT"sv,
       "Audio Device Module: Stopping the playback device failed."sv},
      {Code::adm_init_recording, "ERR_ADM_INIT_RECORDING"sv,
       "Audio Device Module: Initializing the recording device failed."sv},
      {Code::adm_start_recording, "ERR_ADM_START_RECORDING"sv,
       "Audio Device Module: Starting the recording device failed."sv},
      {Code::adm_stop_recording, "ERR_ADM_STOP_RECORDING"sv,
       "Audio Device Module: Stopping the recording device failed."sv},
      {Code::adm_runtime_playout_error, "ERR_ADM_RUNTIME_PLAYOUT_ERROR"sv,
       "Audio Device Module: A playback error occurred at run time."sv},
      {Code::adm_runtime_recording_error, "ERR_ADM_RUNTIME_RECORDING_ERROR"sv,
       "Audio Device Module: A recording error occurred at run time."sv},
      {Code::adm_record_audio_failed, "ERR_ADM_RECORD_AUDIO_FAILED"sv,
       "Audio Device Module: Recording failed."sv},
      {Code::adm_init_loopback, "ERR_ADM_INIT_LOOPBACK"sv,
       "Audio Device Module: Initializing the loopback device failed."sv},
      {Code::adm_start_loopback, "ERR_ADM_START_LOOPBACK"sv,
       "Audio Device Module: Starting the loopback device failed."sv},
      {Code::adm_no_recording_device, "ERR_ADM_NO_RECORDING_DEVICE"sv,
       "Audio Device Module: There is no recording device."sv},
      {Code::adm_no_playout_device, "ERR_ADM_NO_PLAYOUT_DEVICE"sv,
       "Audio Device Module: There is no playback device."sv},
      {Code::vdm_camera_not_authorized, "ERR_VDM_CAMERA_NOT_AUTHORIZED"sv,
       "Video Device Module: Use of the camera is not authorized."sv},
      {Code::vcm_unknown_error, "ERR_VCM_UNKNOWN_ERROR"sv,
       "Video Device Module: An unknown error occurred."sv},
      {Code::vcm_encoder_init_error, "ERR_VCM_ENCODER_INIT_ERROR"sv,
       "Video Device Module: Initializing the video encoder failed."sv},
      {Code::vcm_encoder_encode_error, "ERR_VCM_ENCODER_ENCODE_ERROR"sv,
       "Video Device Module: Encoding failed."sv},
      {Code::vcm_encoder_set_error, "ERR_VCM_ENCODER_SET_ERROR"sv,
       "Video Device Module: Setting the video encoder failed."sv},
  };

  static constexpr portable<Code> portables[] = {
      {Code::invalid_argument, std::errc::invalid_argument},
      {Code::not_supported, std::errc::not_supported},
      {Code::no_permission, std::errc::permission_denied},
      {Code::timedout, std::errc::timed_out},
      {Code::canceled, std::errc::operation_canceled},
      {Code::net_down, std::errc::network_down},
      {Code::net_nobufs, std::errc::no_buffer_space},
      {Code::already_in_use, std::errc::device_or_resource_busy},
      {Code::connection_interrupted, std::errc::connection_aborted},
      {Code::connection_lost, std::errc::connection_reset},
      {Code::size_too_large, std::errc::message_size},
      {Code::adm_no_recording_device, std::errc::no_such_device},
      {Code::adm_no_playout_device, std::errc::no_such_device},
      {Code::vdm_camera_not_authorized, std::errc::permission_denied},
  };

  static constexpr range<Code> ranges[] = {
      {condition::token, Code::invalid_token_102, Code::invalid_token},
      {condition::audio_device, Code::adm_general_error, Code::adm_no_playout_device},
      {condition::video_device, Code::start_camera, Code::start_camera},
      {condition::video_device, Code::vdm_camera_not_authorized, Code::vcm_encoder_set_error},
      {condition::watermark, Code::watermark_param, Code::watermark_read},
      {condition::channel, Code::join_channel_rejected, Code::leave_channel_rejected},
      {condition::channel, Code::not_in_channel, Code::not_in_channel},
      {condition::sdk_internal, Code::refused, Code::refused},
      {condition::sdk_internal, Code::no_permission, Code::no_permission},
      {condition::sdk_internal, Code::canceled, Code::net_nobufs},
      {condition::sdk_internal, Code::aborted, Code::aborted},
      {condition::web_only, Code::connection_interrupted, Code::connection_lost},
  };
};

// The same of warnings; Code is warning.
template <class Code>
struct warning_facts {
  static constexpr std::string_view category_name = "agora.warning"sv;
  static constexpr const char* unknown = "unknown Agora warning ";

  static constexpr code_info<Code> rows[24] = {
      {Code::invalid_view, "WARN_INVALID_VIEW"sv,
       "The given view is invalid. The video call function requires a view."sv},
      {Code::init_video, "WARN_INIT_VIDEO"sv, "The video function could not be initialized."sv},
      {Code::pending, "WARN_PENDING"sv,
       "The request is pending. Usually some module is not ready and the SDK has postponed "
       "processing the request."sv},
      {Code::no_available_channel, "WARN_NO_AVAILABLE_CHANNEL"sv,
       "No channel resources are available. The server may be unable to allocate any."sv},
      {Code::lookup_channel_timeout, "WARN_LOOKUP_CHANNEL_TIMEOUT"sv,
       "Looking up the channel timed out. The SDK looks up the given channel when joining it. "
       "This usually happens when the network is too poor to connect to the server."sv},
      {Code::lookup_channel_rejected, "WARN_LOOKUP_CHANNEL_REJECTED"sv,
       "The server rejected the request to look up the channel. The server cannot process it, "
       "or the request is illegal."sv},
      {Code::open_channel_timeout, "WARN_OPEN_CHANNEL_TIMEOUT"sv,
       "Opening the channel timed out. The SDK opens the given channel once it has found it. "
       "This usually happens when the network is too poor to connect to the server."sv},
      {Code::open_channel_rejected, "WARN_OPEN_CHANNEL_REJECTED"sv,
       "The server rejected the request to open the channel. The server cannot process it, or "
       "the request is illegal."sv},
      {Code::switch_live_video_timeout, "WARN_SWITCH_LIVE_VIDEO_TIMEOUT"sv,
       "Switching the live video timed out."sv},
      {Code::set_client_role_timeout, "WARN_SET_CLIENT_ROLE_TIMEOUT"sv,
       "Setting the client role in the live broadcast profile timed out."sv},
      {Code::set_client_role_not_authorized, "WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED"sv,
       "There is no authorization for the client role."sv},
      {Code::open_channel_invalid_ticket, "WARN_OPEN_CHANNEL_INVALID_TICKET"sv,
       "The ticket for opening the channel is invalid."sv},
      {Code::audio_mixing_open_error, "WARN_AUDIO_MIXING_OPEN_ERROR"sv,
       "Opening the audio mixing failed."sv},
      {Code::adm_runtime_playout_warning, "WARN_ADM_RUNTIME_PLAYOUT_WARNING"sv,
       "Audio Device Module: The playback device raised a warning at run time."sv},
      {Code::adm_runtime_recording_warning, "WARN_ADM_RUNTIME_RECORDING_WARNING"sv,
       "Audio Device Module: The recording device raised a warning at run time."sv},
      {Code::adm_record_audio_silence, "WARN_ADM_RECORD_AUDIO_SILENCE"sv,
       "Audio Device Module: No valid audio data is being collected."sv},
      {Code::adm_playout_malfunction, "WARN_ADM_PLAYOUT_MALFUNCTION"sv,
       "Audio Device Module: The playback device failed."sv},
      {Code::adm_record_malfunction, "WARN_ADM_RECORD_MALFUNCTION"sv,
       "Audio Device Module: The recording device failed."sv},
      {Code::adm_record_audio_lowlevel, "WARN_ADM_RECORD_AUDIO_LOWLEVEL"sv,
       "Audio Device Module: The recorded voice is too low."sv},
      {Code::adm_playout_audio_lowlevel, "WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL"sv,
       "Audio Device Module: The voice played back is too low."sv},
      {Code::adm_record_is_occupied, "WARN_ADM_RECORD_IS_OCCUPIED"sv,
       "Audio Device Module: The recording device is already in use."sv},
      {Code::adm_howling, "WARN_ADM_HOWLING"sv, "Audio Device Module: Howling was detected."sv},
      {Code::adm_glitch_state, "WARN_ADM_GLITCH_STATE"sv,
       "Audio Device Module: The device is in a glitch state."sv},
      {Code::adm_improper_settings, "WARN_ADM_IMPROPER_SETTINGS"sv,
       "Audio Device Module: The settings are unsuitable."sv},
  };

  static constexpr portable<Code> portables[] = {
      {Code::invalid_view, std::errc::invalid_argument},
      {Code::pending, std::errc::operation_in_progress},
      {Code::lookup_channel_timeout, std::errc::timed_out},
      {Code::open_channel_timeout, std::errc::timed_out},
      {Code::switch_live_video_timeout, std::errc::timed_out},
      {Code::set_client_role_timeout, std::errc::timed_out},
      {Code::set_client_role_not_authorized, std::errc::permission_denied},
      {Code::adm_record_is_occupied, std::errc::device_or_resource_busy},
  };

  static constexpr range<Code> ranges[] = {
      {condition::audio_device, Code::adm_runtime_playout_warning, Code::adm_improper_settings},
      {condition::channel, Code::no_available_channel, Code::open_channel_rejected},
      {condition::channel, Code::open_channel_invalid_ticket, Code::open_channel_invalid_ticket},
  };
};

// What makes a template one of error and warning only, of condition only, or of all three.
template <class Code>
using if_code = std::enable_if_t<std::is_same_v<Code, error> || std::is_same_v<Code, warning>>;
template <class Condition>
using if_condition = std::enable_if_t<std::is_same_v<Condition, condition>>;
template <class Enum>
using if_enum = std::enable_if_t<std::is_same_v<Enum, error> || std::is_same_v<Enum, warning> ||
                                 std::is_same_v<Enum, condition>>;

template <class Code>
using facts =
    std::conditional_t<std::is_same_v<Code, error>, error_facts<Code>, warning_facts<Code>>;

// The interface of std::array over the rows; <array> itself would cost every includer about 2 %.
template <class Code>
struct table {
  using size_type = std::string_view::size_type;

  constexpr size_type size() const noexcept { return std::size(facts<Code>::rows); }
  constexpr const code_info<Code>* begin() const noexcept { return facts<Code>::rows; }
  constexpr const code_info<Code>* end() const noexcept { return begin() + size(); }
  constexpr const code_info<Code>& operator[](size_type row) const noexcept { return begin()[row]; }
};

}  // namespace detail

/// Every error on Agora's page, ascending by value: size(), begin(), end() and [].
inline constexpr detail::table<error> errors{};

/// Every warning on Agora's page, ascending by value: size(), begin(), end() and [].
inline constexpr detail::table<warning> warnings{};

// Lookup ----------------------------------------------------------------------------------------

namespace detail {

// A perfect hash: within a table, no two values share a slot, and no two names. 138 is the smallest
// modulus that keeps the values apart; the factor was then searched for the names.
inline constexpr unsigned slot_count = 138;

template <class Code>
constexpr unsigned slot(Code code) noexcept {
  return static_cast<unsigned>(code) % slot_count;
}

constexpr unsigned slot(std::string_view name) noexcept {
  constexpr unsigned factor = 1055748886;
  const auto size = name.size();
  if (size < 4) return 0;
  auto hash = static_cast<unsigned>(size);
  hash = hash * factor + static_cast<unsigned char>(name[size / 2]);
  hash = hash * factor + static_cast<unsigned char>(name[size - 4]);
  return hash % slot_count;
}

// The row that the key of each slot is in; a slot without a key leads to row 0.
struct row_index {
  unsigned char rows[slot_count];
};

template <class Code, class Key>
constexpr row_index index_by(Key key) noexcept {
  row_index result{};
  unsigned char row = 0;
  for (const auto& info : facts<Code>::rows) result.rows[slot(info.*key)] = row++;
  return result;
}

template <class Code>
inline constexpr row_index by_code = index_by<Code>(&code_info<Code>::code);

template <class Code>
inline constexpr row_index by_name = index_by<Code>(&code_info<Code>::name);

}  // namespace detail

/// The row of a code, in constant time; nullptr where the value is not documented.
template <class Code, class = detail::if_code<Code>>
[[nodiscard]] constexpr const code_info<Code>* find(Code code) noexcept {
  const auto row = detail::by_code<Code>.rows[detail::slot(code)];
  const auto& info = detail::facts<Code>::rows[row];
  return info.code == code ? &info : nullptr;
}

/// The row with exactly this documented name, find<error>("ERR_OK") or find<warning>(...); nullptr
/// where there is none. ERR_INVALID_TOKEN, documented for both 102 and 110, finds 110.
template <class Code, class = detail::if_code<Code>>
[[nodiscard]] constexpr const code_info<Code>* find(std::string_view documented_name) noexcept {
  const auto row = detail::by_name<Code>.rows[detail::slot(documented_name)];
  const auto& info = detail::facts<Code>::rows[row];
  return info.name == documented_name ? &info : nullptr;
}

/// The documented name, such as "ERR_TIMEDOUT"; empty where the value is not documented.
template <class Code, class = detail::if_code<Code>>
[[nodiscard]] constexpr std::string_view name(Code code) noexcept {
  const auto* const info = agora_errc::find(code);
  return info != nullptr ? info->name : std::string_view();
}

/// What the code means, in full sentences; empty where the value is not documented.
template <class Code, class = detail::if_code<Code>>
[[nodiscard]] constexpr std::string_view description(Code code) noexcept {
  const auto* const info = agora_errc::find(code);
  return info != nullptr ? info->description : std::string_view();
}

// The categories --------------------------------------------------------------------------------

namespace detail {

// The text of a code, or of a value without one. String is std::string.
template <class String>
String message(std::string_view known, const char* unknown, int value) {
  if (!known.empty()) return String(known);
  char text[48];
  const auto size = std::snprintf(text, sizeof(text), "%s%d", unknown, value);
  return String(text, static_cast<typename String::size_type>(size));
}

// The one object of a category. It is never destroyed, so that static destructors may use it.
template <class Category>
struct singleton {
  alignas(Category) static inline unsigned char storage[sizeof(Category)];

  static const Category& get() noexcept {
    static const Category& object = *::new (static_cast<void*>(storage)) Category();
    return object;
  }
};

template <class Code>
class code_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return facts<Code>::category_name.data(); }

  std::string message(int value) const override {
    return detail::message<std::string>(agora_errc::description(Code{value}), facts<Code>::unknown,
                                        value);
  }

  std::error_condition default_error_condition(int value) const noexcept override {
    for (const auto& row : facts<Code>::portables) {
      if (row.code == Code{value}) return std::make_error_condition(row.meaning);
    }
    return {value, *this};
  }

  using std::error_category::equivalent;
  bool equivalent(int value, const std::error_condition& rhs) const noexcept override {
    const auto lhs = default_error_condition(value);
    return lhs.value() == rhs.value() &&
           std::string_view(lhs.category().name()) == rhs.category().name();
  }
};

// Whether a category is that of Code: this library's object, or one of the same name that belongs
// to another shared library.
template <class Code>
bool is_category_of(const std::error_category& category) noexcept {
  return static_cast<const void*>(&category) == singleton<code_category<Code>>::storage ||
         category.name() == facts<Code>::category_name;
}

// Whether a condition is true for a code of the category of Code.
template <class Code>
bool holds(condition asked, const std::error_code& code) noexcept {
  const Code known{code.value()};
  if (agora_errc::find(known) == nullptr) return false;
  if (!is_category_of<Code>(code.category())) return false;
  for (const auto& range : facts<Code>::ranges) {
    if (range.asked == asked && range.first <= known && known <= range.last) return true;
  }
  return false;
}

template <class Enum>
bool equal(const std::error_code& lhs, Enum rhs) noexcept {
  if constexpr (std::is_same_v<Enum, condition>) {
    return holds<error>(rhs, lhs) || holds<warning>(rhs, lhs);
  } else {
    return lhs.value() == static_cast<int>(rhs) && is_category_of<Enum>(lhs.category());
  }
}

template <class Condition>
class condition_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return "agora.condition"; }

  std::string message(int value) const override {
    return detail::message<std::string>(meaning(Condition{value}), "unknown Agora condition ",
                                        value);
  }

  using std::error_category::equivalent;
  bool equivalent(const std::error_code& code, int value) const noexcept override {
    return equal(code, Condition{value});
  }

 private:
  static constexpr std::string_view meaning(Condition asked) noexcept {
    switch (asked) {
      case Condition::token: return "The token is invalid or has expired."sv;
      case Condition::audio_device: return "An audio device does not work."sv;
      case Condition::video_device: return "The camera or the video encoder does not work."sv;
      case Condition::watermark: return "The watermark cannot be used."sv;
      case Condition::channel: return "The channel was not joined, opened or left."sv;
      case Condition::sdk_internal: return "The code is internal to the SDK."sv;
      case Condition::web_only: return "The code is for the Agora Web SDK only."sv;
    }
    return {};
  }
};

}  // namespace detail

/// The category "agora.error". Its message() is the description, or "unknown Agora error N" where
/// N is not documented, and throws only std::bad_alloc. Usable before main and after it.
template <class Code = error>
const std::error_category& error_category() noexcept {
  return detail::singleton<detail::code_category<Code>>::get();
}

/// The category "agora.warning", otherwise like error_category().
template <class Code = warning>
const std::error_category& warning_category() noexcept {
  return detail::singleton<detail::code_category<Code>>::get();
}

/// The category "agora.condition" of agora_errc::condition.
template <class Condition = condition>
const std::error_category& condition_category() noexcept {
  return detail::singleton<detail::condition_category<Condition>>::get();
}

/// The code in its category, documented or not.
template <class Code, class = detail::if_code<Code>>
std::error_code make_error_code(Code code) noexcept {
  return {static_cast<int>(code), detail::singleton<detail::code_category<Code>>::get()};
}

/// The condition in its category.
template <class Condition, class = detail::if_condition<Condition>>
std::error_condition make_error_condition(Condition asked) noexcept {
  return {static_cast<int>(asked), condition_category()};
}

/// The error that the result of an SDK method stands for: error::ok for 0 and for a positive id,
/// else the negated result, documented or not. INT_MIN, which cannot be negated, stays INT_MIN.
template <class Code = error>
[[nodiscard]] std::error_code from_result(int result) noexcept {
  const auto negated = 0U - static_cast<unsigned>(result);
  return make_error_code(Code{result < 0 ? static_cast<int>(negated) : 0});
}

// std's operators compare categories by address. These also hold for a code whose category object
// belongs to another shared library.

template <class Enum, class = detail::if_enum<Enum>>
bool operator==(const std::error_code& lhs, Enum rhs) noexcept {
  return detail::equal(lhs, rhs);
}

template <class Enum, class = detail::if_enum<Enum>>
bool operator==(Enum lhs, const std::error_code& rhs) noexcept {
  return detail::equal(rhs, lhs);
}

template <class Enum, class = detail::if_enum<Enum>>
bool operator!=(const std::error_code& lhs, Enum rhs) noexcept {
  return !detail::equal(lhs, rhs);
}

template <class Enum, class = detail::if_enum<Enum>>
bool operator!=(Enum lhs, const std::error_code& rhs) noexcept {
  return !detail::equal(rhs, lhs);
}

}  // namespace agora_errc

// The std hooks ---------------------------------------------------------------------------------

template <>
struct std::is_error_code_enum<agora_errc::error> : std::true_type {};

template <>
struct std::is_error_code_enum<agora_errc::warning> : std::true_type {};

template <>
struct std::is_error_condition_enum<agora_errc::condition> : std::true_type {};

#endif  // AGORA_ERRC_HPP
